package io.gridcase.closure.casefile;

import io.gridcase.closure.ledger.Ledger;
import io.gridcase.closure.ledger.LedgerEntry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.jboss.logging.Logger.Level;

/** Writes down what was heard of a case, and lets it begin what has to follow. */
@ApplicationScoped
public class RecordHappening {

    private static final Logger LOG = Logger.getLogger(RecordHappening.class);

    private final CaseFiles caseFiles;
    private final Ledger ledger;
    private final AfterHandling afterHandling;
    private final AfterVoiding afterVoiding;
    private final CaseFollowers followers;

    RecordHappening(
            CaseFiles caseFiles,
            Ledger ledger,
            AfterHandling afterHandling,
            AfterVoiding afterVoiding,
            CaseFollowers followers) {
        this.caseFiles = caseFiles;
        this.ledger = ledger;
        this.afterHandling = afterHandling;
        this.afterVoiding = afterVoiding;
        this.followers = followers;
    }

    /** Within the transaction of the consumer. */
    public Uni<Void> record(Happening happening, LedgerEntry entry) {
        return caseFiles
                .open(happening.caseNumber(), happening.gridCode())
                .call(() -> ledger.append(entry))
                .chain(caseFile -> {
                    var effect = happening.happenTo(caseFile);
                    return followers.follow(caseFile, entry, effect).chain(() -> proceed(effect, caseFile, entry));
                });
    }

    private Uni<Void> proceed(Effect effect, CaseFile caseFile, LedgerEntry entry) {
        log(effect, caseFile, entry);
        return switch (effect) {
            case SAID_TO_BE_SOLVED -> afterHandling.begin(caseFile);
            case NO_CASE -> afterVoiding.end(caseFile);
            case NOTED, TOO_LATE, UNFIT -> Uni.createFrom().voidItem();
        };
    }

    private static void log(Effect effect, CaseFile caseFile, LedgerEntry entry) {
        var type = entry.told().type();
        if (effect == Effect.UNFIT || effect == Effect.TOO_LATE) {
            LOG.logf(
                    effect == Effect.UNFIT ? Level.WARN : Level.INFO,
                    "case %s is %s: nothing follows from %s (event %s)",
                    entry.caseNumber(),
                    caseFile.stage(),
                    type,
                    entry.eventId());
        } else {
            LOG.infof("case %s: %s (event %s)", entry.caseNumber(), type, entry.eventId());
        }
    }
}
