package io.gridcase.closure.strikelist;

import io.gridcase.closure.campaign.Campaigns;
import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.CaseFollower;
import io.gridcase.closure.casefile.Effect;
import io.gridcase.closure.casefile.Filing;
import io.gridcase.closure.cityprofile.City;
import io.gridcase.closure.ledger.LedgerEntry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Puts a case on its lists when it is filed, and notes there what becomes of it. */
@ApplicationScoped
public class KeepStrikeLists implements CaseFollower {

    /** Dispatch may know the case by another class, and so by another campaign. */
    private static final Set<String> JOIN = Set.of("case-filed.v1", "case-dispatched.v1");

    private static final Set<String> END = Set.of("case-filed.v1", "case-closed.v1", "case-voided.v1");

    private final StrikeLists lists;
    private final Campaigns campaigns;
    private final City city;

    KeepStrikeLists(StrikeLists lists, Campaigns campaigns, City city) {
        this.lists = lists;
        this.campaigns = campaigns;
        this.city = city;
    }

    @Override
    public Uni<Void> follow(CaseFile caseFile, LedgerEntry entry, Effect effect) {
        var type = entry.told().type();
        var joined = Uni.createFrom().voidItem();
        for (var list : JOIN.contains(type) ? listsOf(caseFile) : List.<StrikeList>of()) {
            joined = joined.chain(() -> lists.join(list, caseFile, entry));
        }
        return END.contains(type) ? joined.chain(() -> lists.settle(caseFile)) : joined;
    }

    /** In the order of their kinds and keys, so that cases that join the same lists at once wait in one order. */
    private List<StrikeList> listsOf(CaseFile caseFile) {
        return caseFile.filing().stream()
                .flatMap(filing -> Stream.of(ofTown(caseFile, filing), ofCampaigns(caseFile), ofBatch(filing)))
                .flatMap(lists -> lists)
                .toList();
    }

    private Stream<StrikeList> ofTown(CaseFile caseFile, Filing filing) {
        var year = filing.filedAt().atZone(city.zone()).getYear();
        return Stream.of(StrikeList.ofTown(caseFile.gridCode().town(), year));
    }

    private Stream<StrikeList> ofCampaigns(CaseFile caseFile) {
        return campaigns.of(caseFile).stream().sorted().map(code -> StrikeList.of(ListKind.CAMPAIGN, code));
    }

    private static Stream<StrikeList> ofBatch(Filing filing) {
        return Stream.ofNullable(filing.origin())
                .flatMap(origin -> Stream.ofNullable(origin.batch()))
                .map(batch -> StrikeList.of(ListKind.BATCH, batch));
    }
}
