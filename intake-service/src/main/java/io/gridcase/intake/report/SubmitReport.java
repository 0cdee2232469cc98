package io.gridcase.intake.report;

import io.gridcase.photo.PhotoId;
import io.gridcase.photo.PhotoStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** 上报: takes a report in, once, however often and however much at once it is sent. */
@ApplicationScoped
public class SubmitReport {

    private final PhotoStore photos;
    private final AcceptReport acceptance;

    SubmitReport(PhotoStore photos, AcceptReport acceptance) {
        this.photos = photos;
        this.acceptance = acceptance;
    }

    public Uni<Accepted> submit(NewReport said, Sender sender) {
        return requirePhotos(said.evidence())
                .chain(() -> acceptance.accept(said, sender))
                // In a new transaction, which sees the one that was faster.
                .onFailure(ReportIdInUse.class)
                .recoverWithUni(() -> acceptance.accept(said, sender));
    }

    private Uni<Void> requirePhotos(Evidence evidence) {
        return photos.missing(evidence.photos().stream().map(PhotoId::new).toList())
                .invoke(missing -> {
                    if (!missing.isEmpty()) {
                        throw new UnknownPhotos(
                                missing.stream().map(PhotoId::value).sorted().toList());
                    }
                })
                .replaceWithVoid();
    }
}
