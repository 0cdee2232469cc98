package io.gridcase.intake.report;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.Stage;
import io.gridcase.intake.catalogue.GivenClass;
import io.gridcase.intake.catalogue.ResolveClass;
import io.gridcase.refusal.Refusal;
import io.gridcase.web.AreaScope;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * 反复: a closed case turns out not to be solved. That it is a case was decided before, so it is filed again at once, as
 * what it was and where it was, and linked; nobody is sent to look a second time.
 */
@ApplicationScoped
public class ReopenCase {

    private static final Logger LOG = Logger.getLogger(ReopenCase.class);

    private final Reports reports;
    private final ResolveClass classes;
    private final StageLimits limits;
    private final CaseFiling filing;
    private final Clock clock;

    ReopenCase(Reports reports, ResolveClass classes, StageLimits limits, CaseFiling filing, Clock clock) {
        this.reports = reports;
        this.classes = classes;
        this.limits = limits;
        this.filing = filing;
        this.clock = clock;
    }

    /**
     * A case is reopened once, whoever of its reporters says so and how often: its lock puts them in a row.
     *
     * @param told the report of whoever says so; its own case, or merged into it
     */
    @WithTransaction
    public Uni<Accepted> reopen(Report told, @Nullable ReporterContact contact) {
        return reports.locked(told.way().id())
                .chain(closed -> reports.reopening(closed.id())
                        .chain(before -> before.map(known -> Uni.createFrom().item(new Accepted(known, true)))
                                .orElseGet(() -> again(closed, told, contact))));
    }

    /** 督查抽查: a sample check says so, none of its reporters. */
    @WithTransaction
    public Uni<Accepted> reopen(CaseNumber number) {
        return reports.ofCase(number).chain(closed -> reopen(closed, null));
    }

    private Uni<Accepted> again(Report closed, Report told, @Nullable ReporterContact contact) {
        return limits.of(Stage.DECISION)
                .map(limit -> Arrival.of(PhoneTimes.NONE, clock.instant(), limit))
                .map(arrival -> sameProblem(closed, told, arrival))
                .call(report -> reports.add(report, contact))
                .call(this::file)
                .map(report -> new Accepted(report, false));
    }

    /** Unless the catalogue has changed meanwhile: then the report waits for the centre to say what it is. */
    private Uni<Void> file(Report report) {
        var said = report.classification();
        return classes.decided(said.classId(), report.reportedAt())
                .map(today -> today.classification(said.conditionNo()).equals(said))
                .onFailure(Refusal.class)
                .recoverWithItem(false)
                .chain(same -> same
                        ? filing.file(report, said, Way.SYSTEM)
                        : Uni.createFrom()
                                .voidItem()
                                .invoke(() -> LOG.infof("report %s waits, for its class has changed", report.id())));
    }

    /** Without the foreign number, which names the first report, and without its promise, which was kept or not. */
    private static Report sameProblem(Report closed, Report told, Arrival arrival) {
        var place = closed.place();
        var evidence = closed.evidence();
        var said = new NewReport(
                UUID.randomUUID(),
                GivenClass.of(closed.classification().classId()),
                closed.classification().conditionNo(),
                new Whereabouts(place.given(), place.address()),
                new Evidence(told.evidence().description(), told.evidence().photos(), evidence.attributes(), List.of()),
                Source.of(told.channel()),
                PhoneTimes.NONE,
                null,
                closed.id());
        var sender = new Sender(told.reportedBy(), new AreaScope(List.of()));
        return new Report(said, sender, new Receipt(closed.classification(), place, false, arrival, List.of()));
    }
}
