package io.gridcase.closure.campaign;

import io.gridcase.cityprofile.CampaignEntry;
import io.gridcase.cityprofile.CampaignEntry.CampaignClass;
import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.Classification;
import io.gridcase.closure.casefile.Filing;
import io.gridcase.closure.cityprofile.City;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** The campaigns of the city profile. */
@ApplicationScoped
public class Campaigns {

    private final City city;

    Campaigns(City city) {
        this.city = city;
    }

    /** Codes of those that cover a case as it is known now; none before it is filed. */
    public List<String> of(CaseFile caseFile) {
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
