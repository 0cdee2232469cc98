package io.gridcase.intake.open311;

import io.gridcase.intake.progress.Step;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What happened to requests, told in both directions. */
public interface Updates {

    /** The steps of those requests that the viewer may see, oldest first, at most a thousand. */
    Uni<List<Step>> steps(Span span, Viewer viewer);

    /** The report, when this sender sent it. */
    Uni<Optional<UUID>> own(String reportId, String sender);

    /** Nothing happens when the client has said it before. */
    Uni<Void> add(Update said, String client);

    /** What clients said about a report, oldest first. */
    Uni<List<Update>> of(UUID reportId);
}
