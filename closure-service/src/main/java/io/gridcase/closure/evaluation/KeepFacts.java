package io.gridcase.closure.evaluation;

import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.CaseFollower;
import io.gridcase.closure.casefile.Effect;
import io.gridcase.closure.ledger.LedgerEntry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** Keeps in step with each case what is counted of it. */
@ApplicationScoped
public class KeepFacts implements CaseFollower {

    private final Facts facts;

    KeepFacts(Facts facts) {
        this.facts = facts;
    }

    @Override
    public Uni<Void> follow(CaseFile caseFile, LedgerEntry entry, Effect effect) {
        return EventKind.of(entry.told().type()).isPresent()
                ? keep(List.of(entry.caseNumber().value()))
                : Uni.createFrom().voidItem();
    }

    /** Within the current transaction, from the ledger alone. */
    public Uni<Void> keep(Collection<String> caseNumbers) {
        return facts.histories(caseNumbers)
                .map(histories -> histories.stream().map(CaseFold::of).toList())
                .chain(facts::keep);
    }
}
