package io.gridcase.intake.report;

import io.gridcase.intake.report.AwaitingReports.Awaiting;
import io.gridcase.web.Uncancellable;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** 上报: takes a report in, once, however often and however much at once it is sent, before or after its photos. */
@ApplicationScoped
public class SubmitReport {

    private final AwaitPhotos photos;
    private final AcceptReport acceptance;

    SubmitReport(AwaitPhotos photos, AcceptReport acceptance) {
        this.photos = photos;
        this.acceptance = acceptance;
    }

    /** Once begun it is carried through, whether or not anybody still waits for the answer. */
    public Uni<Accepted> submit(NewReport said, Sender sender) {
        return Uncancellable.of(photos.missing(said.evidence().allPhotos())
                .chain(missing -> accept(said, missing, sender))
                .chain(this::lookAgain));
    }

    private Uni<Accepted> accept(NewReport said, List<String> missing, Sender sender) {
        return acceptance
                .accept(said, missing, sender)
                // In a new transaction, which sees the one that was faster.
                .onFailure(ReportIdInUse.class)
                .recoverWithUni(() -> acceptance.accept(said, missing, sender));
    }

    /** A photo that came in between the look and the commit found nobody who waited for it. */
    private Uni<Accepted> lookAgain(Accepted accepted) {
        var report = accepted.report();
        return report.awaitedPhotos().isEmpty()
                ? Uni.createFrom().item(accepted)
                : photos.look(new Awaiting(report.id(), report.awaitedPhotos()))
                        .map(now -> new Accepted(now.orElse(report), accepted.repeated()));
    }
}
