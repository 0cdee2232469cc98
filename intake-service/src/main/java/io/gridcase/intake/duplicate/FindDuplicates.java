package io.gridcase.intake.duplicate;

import io.gridcase.intake.catalogue.CaseClass;
import io.gridcase.intake.catalogue.Catalogue;
import io.gridcase.intake.catalogue.ClassId;
import io.gridcase.intake.report.Report;
import io.gridcase.intake.report.Reports;
import io.gridcase.intake.report.Visibility;
import io.gridcase.place.Point;
import io.gridcase.web.AreaScope;
import io.gridcase.web.Caller;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Offers what may be about the same problem; a person decides whether it is. */
@ApplicationScoped
public class FindDuplicates {

    private final Reports reports;
    private final Catalogue catalogue;
    private final DuplicateRules rules;
    private final OpenReports open;
    private final Clock clock;

    FindDuplicates(Reports reports, Catalogue catalogue, DuplicateRules rules, OpenReports open, Clock clock) {
        this.reports = reports;
        this.catalogue = catalogue;
        this.rules = rules;
        this.open = open;
        this.clock = clock;
    }

    /** Before anything is sent. Fails with {@link io.gridcase.intake.catalogue.UnknownClass}. */
    @WithSession
    public Uni<Duplicates> at(ClassId classId, Point point, Caller caller) {
        return catalogue
                .of(classId)
                .map(CaseClass::id)
                .map(known -> new Sighting(known, point, clock.instant(), Optional.empty()))
                .chain(sighting -> near(sighting, caller.areas()));
    }

    /** Of a report; nothing while nobody has placed it. */
    @WithSession
    public Uni<Duplicates> of(UUID id, Caller caller) {
        return reports.visible(id, Visibility.of(caller)).chain(report -> of(report, caller.areas()));
    }

    private Uni<Duplicates> of(Report report, AreaScope in) {
        return Sighting.of(report)
                .map(sighting -> near(sighting, in))
                .orElseGet(
                        () -> rules.of(report.classification().classId()).map(rule -> new Duplicates(rule, List.of())));
    }

    private Uni<Duplicates> near(Sighting sighting, AreaScope in) {
        return rules.of(sighting.classId())
                .chain(rule -> open.near(sighting, rule, in)
                        .map(found -> new Duplicates(
                                rule,
                                found.stream()
                                        .map(report -> possible(report, sighting))
                                        .toList())));
    }

    private PossibleDuplicate possible(Report report, Sighting sighting) {
        var metres = report.place().point().orElseThrow().metresTo(sighting.point());
        return new PossibleDuplicate(report, metres, Duration.between(report.reportedAt(), clock.instant()));
    }
}
