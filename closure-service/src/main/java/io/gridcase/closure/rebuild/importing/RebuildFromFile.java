package io.gridcase.closure.rebuild.importing;

import io.gridcase.closure.rebuild.RebuildCase;
import io.gridcase.closure.rebuild.RestoreAnchors;
import io.gridcase.ledger.LedgerCheck;
import io.gridcase.ledger.LedgerFile;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Rebuilds everything from an export of the ledger, which is proved first; blocks. */
@ApplicationScoped
public class RebuildFromFile {

    private static final Logger LOG = Logger.getLogger(RebuildFromFile.class);

    private final RebuildCase rebuildCase;
    private final RestoreAnchors restoreAnchors;

    RebuildFromFile(RebuildCase rebuildCase, RestoreAnchors restoreAnchors) {
        this.rebuildCase = rebuildCase;
        this.restoreAnchors = restoreAnchors;
    }

    /** @throws IllegalArgumentException when the ledger does not hold: from such a one nothing is made */
    public void rebuild(Path export) {
        var file = new LedgerFile(export);
        prove(file);
        var reader = new CaseReader(
                anchor -> await(() -> restoreAnchors.restore(anchor)),
                (caseNumber, grid, history) -> await(() -> rebuildCase.rebuild(caseNumber, grid, history)));
        file.tell(reader);
        reader.end();
        LOG.infof("rebuilt from %s", export);
    }

    private static void prove(LedgerFile file) {
        try (var check = new LedgerCheck(List.of())) {
            file.tell(check);
            var verdict = check.verdict();
            if (!verdict.holds()) {
                throw new IllegalArgumentException(
                        "this ledger does not hold: " + verdict.found().get(0));
            }
        }
    }

    private static void await(Supplier<Uni<Void>> work) {
        try {
            VertxContextSupport.subscribeAndAwait(work);
        } catch (RuntimeException | Error failed) {
            throw failed;
        } catch (Throwable failed) {
            throw new IllegalStateException(failed);
        }
    }
}
