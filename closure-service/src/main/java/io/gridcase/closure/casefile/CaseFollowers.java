package io.gridcase.closure.casefile;

import io.gridcase.closure.ledger.LedgerEntry;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All who follow the cases, one after another: they share the one session of the transaction. */
@ApplicationScoped
public class CaseFollowers {

    private final List<CaseFollower> followers;

    CaseFollowers(@All List<CaseFollower> followers) {
        this.followers = followers;
    }

    public Uni<Void> follow(CaseFile caseFile, LedgerEntry entry, Effect effect) {
        var all = Uni.createFrom().voidItem();
        for (var follower : followers) {
            all = all.chain(() -> follower.follow(caseFile, entry, effect));
        }
        return all;
    }
}
