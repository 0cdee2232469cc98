package io.gridcase.closure.publicpage;

import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.CaseFiles;
import io.gridcase.closure.casefile.CaseFilter;
import io.gridcase.closure.casefile.CaseScope;
import io.gridcase.closure.casefile.CaseStage;
import io.gridcase.closure.casefile.Filing;
import io.gridcase.closure.casefile.Handling;
import io.gridcase.closure.casefile.UnknownCase;
import io.gridcase.closure.cityprofile.City;
import io.gridcase.code.CaseNumber;
import io.gridcase.photo.PhotoId;
import io.gridcase.web.AreaScope;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lets everybody look at the cases of the city; what was voided, or not filed yet, is not there. */
@ApplicationScoped
public class ShowPublicCases {

    private final CaseFiles caseFiles;
    private final Clock clock;
    private final CaseScope everywhere;

    ShowPublicCases(CaseFiles caseFiles, City city, Clock clock) {
        this.caseFiles = caseFiles;
        this.clock = clock;
        this.everywhere =
                new CaseScope(new AreaScope(List.of(city.profile().city().countyCode())), Optional.empty());
    }

    @WithSession
    public Uni<CaseFile> show(CaseNumber caseNumber) {
        return caseFiles
                .find(caseNumber, everywhere)
                .map(found -> found.filter(ShowPublicCases::isShown).orElseThrow(() -> new UnknownCase(caseNumber)));
    }

    /** Newest case first: those that are solved, or those that are not yet. */
    @WithSession
    public Uni<List<CaseFile>> list(boolean solved, Optional<String> area, Optional<CaseNumber> after, int atMost) {
        return caseFiles.list(filter(solved, area), everywhere, after, atMost);
    }

    /** Whether the case shows this photo to everybody. */
    public Uni<Boolean> shows(CaseNumber caseNumber, PhotoId photo) {
        return show(caseNumber)
                .map(caseFile -> Stream.concat(
                                caseFile.filing().map(Filing::photos).stream(),
                                caseFile.handling().map(Handling::photos).stream())
                        .anyMatch(photos -> photos.contains(photo.value())));
    }

    private static boolean isShown(CaseFile caseFile) {
        return caseFile.filing().isPresent() && caseFile.stage() != CaseStage.VOIDED;
    }

    private CaseFilter filter(boolean solved, Optional<String> area) {
        var all = CaseFilter.of(clock.instant(), area, Optional.empty());
        return solved ? all.at(CaseStage.CLOSED) : all.stillOpen();
    }
}
