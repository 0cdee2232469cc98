package io.gridcase.closure.oversight;

import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.CaseFollower;
import io.gridcase.closure.casefile.Effect;
import io.gridcase.closure.ledger.LedgerEntry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes down which department gave a case back: the case file only knows how often. */
@ApplicationScoped
public class NoteReturns implements CaseFollower {

    private static final String RETURNED = "assignment-returned.v1";

    private final Returns returns;

    NoteReturns(Returns returns) {
        this.returns = returns;
    }

    @Override
    public Uni<Void> follow(CaseFile caseFile, LedgerEntry entry, Effect effect) {
        return entry.told().type().equals(RETURNED)
                ? returns.note(caseFile, entry)
                : Uni.createFrom().voidItem();
    }
}
