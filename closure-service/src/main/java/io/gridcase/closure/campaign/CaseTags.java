package io.gridcase.closure.campaign;

import io.gridcase.cityprofile.CampaignEntry;
import io.gridcase.code.CaseNumber;
import io.smallrye.mutiny.Uni;
import java.time.ZoneId;
import java.util.List;

/** Which cases belong to which campaigns. */
public interface CaseTags {

    /** These and no others, within the current transaction. */
    Uni<Void> tag(CaseNumber caseNumber, List<String> campaigns);

    /**
     * Gives every open case the campaigns that cover it, and no others; in a transaction of its own, at start-up.
     *
     * @param zone in which the day of filing is read
     * @return how many cases have others than before
     */
    int retagOpen(List<CampaignEntry> campaigns, ZoneId zone);
}
