package io.gridcase.intake.publicpage;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gridcase.intake.place.Crs;
import io.gridcase.intake.place.GivenPosition;
import io.gridcase.intake.progress.StepKind;
import io.gridcase.intake.report.Accepted;
import io.gridcase.intake.report.Evidence;
import io.gridcase.intake.report.NewReport;
import io.gridcase.intake.report.PhoneTimes;
import io.gridcase.intake.report.Report;
import io.gridcase.intake.report.ReportedPlace;
import io.gridcase.intake.report.ReporterContact;
import io.gridcase.intake.report.Sender;
import io.gridcase.intake.report.Source;
import io.gridcase.intake.report.SubmitReport;
import io.gridcase.intake.report.Whereabouts;
import io.gridcase.web.AreaScope;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * "Not fixed": reports the same problem again, linked to the closed report. The new report's id follows from the old
 * one's, so pressing twice, even at once, is one report.
 */
@ApplicationScoped
public class ReportNotFixed {

    private static final Logger LOG = Logger.getLogger(ReportNotFixed.class);

    private final FollowReport followed;
    private final SubmitReport submitReport;
    private final Clock clock;

    ReportNotFixed(FollowReport followed, SubmitReport submitReport, Clock clock) {
        this.followed = followed;
        this.submitReport = submitReport;
        this.clock = clock;
    }

    /** Fails with {@link NotClosed} or {@link ReopeningTooLate}, unless it was reported before. */
    public Uni<Accepted> again(UUID reportId) {
        return followed.of(reportId)
                .chain(closed -> wasReopened(closed)
                        ? Uni.createFrom().item(closed)
                        : Uni.createFrom().item(closed).invoke(found -> found.requireReopenable(clock.instant())))
                .chain(this::submit)
                .invoke(reopened -> LOG.infof(
                        "report %s is not fixed and reported again as %s",
                        reportId, reopened.report().id()));
    }

    private Uni<Accepted> submit(FollowedReport closed) {
        var report = closed.report();
        return followed.contact(report.id())
                .chain(contact -> submitReport.submit(
                        sameProblem(report, contact.orElse(null)),
                        new Sender(report.reportedBy(), new AreaScope(List.of()))));
    }

    private static boolean wasReopened(FollowedReport closed) {
        return closed.steps().stream().anyMatch(step -> step.kind() == StepKind.REOPENED);
    }

    /** Without a condition: the centre decides anew. Without the foreign number, which names the first report. */
    private static NewReport sameProblem(Report report, @Nullable ReporterContact contact) {
        return new NewReport(
                UUID.nameUUIDFromBytes(("not fixed " + report.id()).getBytes(UTF_8)),
                report.classification().classId(),
                null,
                where(report.place()),
                new Evidence(report.evidence().description(), report.evidence().photos()),
                Source.of(report.channel()),
                PhoneTimes.NONE,
                contact,
                report.id());
    }

    /** Where the officers found the place of an address, theirs is the better point. */
    private static Whereabouts where(ReportedPlace place) {
        var point = place.point()
                .map(found -> new GivenPosition(found.longitude(), found.latitude(), Crs.WGS84, null))
                .orElse(null);
        return new Whereabouts(
                place.placedBy() == null && place.given() != null ? place.given() : point, place.address());
    }
}
