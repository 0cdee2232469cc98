package io.gridcase.closure.casefile;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Writes down what was heard of a case, and lets it begin what has to follow. */
@ApplicationScoped
public class RecordHappening {

    private static final Logger LOG = Logger.getLogger(RecordHappening.class);

    private final CaseFiles caseFiles;
    private final Ledger ledger;
    private final AfterHandling afterHandling;

    RecordHappening(CaseFiles caseFiles, Ledger ledger, AfterHandling afterHandling) {
        this.caseFiles = caseFiles;
        this.ledger = ledger;
        this.afterHandling = afterHandling;
    }

    /** Within the transaction of the consumer. */
    public Uni<Void> record(Happening happening, LedgerEntry entry) {
        return caseFiles
                .open(happening.caseNumber(), happening.gridCode())
                .call(() -> ledger.append(entry))
                .chain(caseFile -> follow(happening.happenTo(caseFile), caseFile, entry));
    }

    private Uni<Void> follow(Effect effect, CaseFile caseFile, LedgerEntry entry) {
        if (effect == Effect.UNFIT) {
            LOG.warnf(
                    "case %s is %s, %s (event %s) changes nothing and stays in the ledger only",
                    entry.caseNumber(), caseFile.stage(), entry.told().type(), entry.eventId());
            return Uni.createFrom().voidItem();
        }
        LOG.infof("case %s: %s (event %s)", entry.caseNumber(), entry.told().type(), entry.eventId());
        return effect == Effect.SAID_TO_BE_SOLVED
                ? afterHandling.begin(caseFile)
                : Uni.createFrom().voidItem();
    }
}
