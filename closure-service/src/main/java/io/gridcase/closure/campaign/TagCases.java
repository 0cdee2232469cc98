package io.gridcase.closure.campaign;

import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.CaseFollower;
import io.gridcase.closure.casefile.Effect;
import io.gridcase.closure.ledger.LedgerEntry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Tags a case with its campaigns when intake is heard, and when dispatch says its class: either may come first. */
@ApplicationScoped
public class TagCases implements CaseFollower {

    private static final Set<String> SAY_THE_CLASS = Set.of("case-filed.v1", "case-dispatched.v1");

    private final CaseTags tags;
    private final Campaigns campaigns;

    TagCases(CaseTags tags, Campaigns campaigns) {
        this.tags = tags;
        this.campaigns = campaigns;
    }

    @Override
    public Uni<Void> follow(CaseFile caseFile, LedgerEntry entry, Effect effect) {
        var tells =
                effect != Effect.UNFIT && SAY_THE_CLASS.contains(entry.told().type());
        return tells
                ? tags.tag(caseFile.caseNumber(), campaigns.of(caseFile))
                : Uni.createFrom().voidItem();
    }
}
