package io.gridcase.closure.campaign;

import io.gridcase.cityprofile.CampaignEntry;
import io.gridcase.cityprofile.CampaignEntry.CampaignClass;
import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.CaseFollower;
import io.gridcase.closure.casefile.Classification;
import io.gridcase.closure.casefile.Effect;
import io.gridcase.closure.casefile.Filing;
import io.gridcase.closure.cityprofile.City;
import io.gridcase.closure.ledger.LedgerEntry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Tags a case with its campaigns when intake is heard, and when dispatch says its class: either may come first. */
@ApplicationScoped
public class TagCases implements CaseFollower {

    private static final Set<String> SAY_THE_CLASS = Set.of("case-filed.v1", "case-dispatched.v1");

    private final CaseTags tags;
    private final City city;

    TagCases(CaseTags tags, City city) {
        this.tags = tags;
        this.city = city;
    }

    @Override
    public Uni<Void> follow(CaseFile caseFile, LedgerEntry entry, Effect effect) {
        var tells =
                effect != Effect.UNFIT && SAY_THE_CLASS.contains(entry.told().type());
        return tells
                ? tags.tag(caseFile.caseNumber(), campaignsOf(caseFile))
                : Uni.createFrom().voidItem();
    }

    private List<String> campaignsOf(CaseFile caseFile) {
        return caseFile.classification().stream()
                .flatMap(classification -> caseFile.filing().stream()
                        .flatMap(filing -> city.profile().campaigns().stream()
                                .filter(campaign -> covers(campaign, classification, caseFile, filing))))
                .map(CampaignEntry::code)
                .toList();
    }

    private boolean covers(CampaignEntry campaign, Classification of, CaseFile caseFile, Filing filing) {
        return campaign.covers(
                new CampaignClass(of.kind(), of.classCode()),
                caseFile.gridCode().value(),
                LocalDate.ofInstant(filing.filedAt(), city.zone()));
    }
}
