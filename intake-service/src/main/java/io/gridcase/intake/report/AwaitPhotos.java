package io.gridcase.intake.report;

import io.gridcase.intake.report.AwaitingReports.Awaiting;
import io.gridcase.photo.PhotoArrivals;
import io.gridcase.photo.PhotoId;
import io.gridcase.photo.PhotoStore;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Brings reports and their photos together, whichever comes first. A photo is durable before its arrival looks for
 * reports, and a report is committed before it looks for its photos again: one of the two always sees the other.
 */
@ApplicationScoped
class AwaitPhotos implements PhotoArrivals {

    private final PhotoStore photos;
    private final AwaitingReports awaiting;
    private final CompleteReport completion;

    AwaitPhotos(PhotoStore photos, AwaitingReports awaiting, CompleteReport completion) {
        this.photos = photos;
        this.awaiting = awaiting;
        this.completion = completion;
    }

    /** Which of these photos are not here, by id. */
    Uni<List<String>> missing(Collection<String> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : photos.missing(ids.stream().map(PhotoId::new).toList())
                        .map(missing -> ids.stream()
                                .filter(id -> missing.contains(new PhotoId(id)))
                                .toList());
    }

    /** One report that fails does not keep the others waiting; the photo's sender then tries again. */
    @Override
    public Uni<Void> arrived(PhotoId photo) {
        return awaiting.waitingFor(photo.value())
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .onItem()
                .transformToUni(id -> completion.take(id, List.of(photo.value())))
                .collectFailures()
                .concatenate()
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** The report with those of its photos that have come in after all; empty when none has. */
    Uni<Optional<Report>> look(Awaiting report) {
        return missing(report.photos())
                .map(missing -> report.photos().stream()
                        .filter(id -> !missing.contains(id))
                        .toList())
                .chain(here -> here.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : completion.take(report.report(), here).map(Optional::of));
    }
}
