package io.gridcase.intake.report;

import io.gridcase.refusal.Refusal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a report and does what the rules say. Whether it is known shows only as it is kept, which saves those that are
 * new a question.
 */
@ApplicationScoped
public class AcceptReport {

    private static final Logger LOG = Logger.getLogger(AcceptReport.class);

    private final ReceiveReport receiving;
    private final SettleReport settling;
    private final OneStep oneStep;
    private final KeepReport stepByStep;
    private final FindReports finding;

    AcceptReport(
            ReceiveReport receiving,
            SettleReport settling,
            OneStep oneStep,
            KeepReport stepByStep,
            FindReports finding) {
        this.receiving = receiving;
        this.settling = settling;
        this.oneStep = oneStep;
        this.stepByStep = stepByStep;
        this.finding = finding;
    }

    /** @param missing ids of the photos that it names and that are not here yet */
    public Uni<Accepted> accept(NewReport said, List<String> missing, Sender sender) {
        var received = Uni.createFrom().deferred(() -> receiving.receive(said, missing, sender));
        return received.chain(report -> keep(report, said.contact()))
                .onFailure(LooksAlike.class)
                .recoverWithUni(() -> received.chain(report -> stepByStep.keep(report, said.contact())))
                .invoke(report -> LOG.infof(
                        "report %s received in %s", report.id(), report.place().areaCode()))
                .map(report -> new Accepted(report, false))
                .onFailure(AcceptReport::mayBeKnown)
                .recoverWithUni(refusal -> again(said.id(), sender, refusal));
    }

    /** What would be refused today may have been taken in yesterday, and then that is the answer. */
    private static boolean mayBeKnown(Throwable failure) {
        return failure instanceof ReportIdInUse || failure instanceof Refusal;
    }

    private Uni<Accepted> again(UUID id, Sender sender, Throwable refusal) {
        return finding.known(id)
                .map(known -> known.filter(report -> report.reportedBy().equals(sender.id()))
                        .map(report -> new Accepted(report, true))
                        .orElseThrow(() -> known.isPresent() ? new ReportIdTaken() : (RuntimeException) refusal));
    }

    private Uni<Report> keep(Report report, @Nullable ReporterContact contact) {
        return settling.wayOf(report)
                .chain(way ->
                        way.inOneStep() && contact == null ? inOneStep(report, way) : stepByStep.keep(report, contact));
    }

    private Uni<Report> inOneStep(Report report, Way way) {
        return oneStep.keep(report, settling.draft(report, way))
                .invoke(drawn -> drawn.ifPresent(number -> settling.numbered(report, number)))
                .replaceWith(report);
    }
}
