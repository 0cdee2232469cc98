package io.gridcase.intake.sync.rest;

import io.gridcase.intake.sync.Done;
import io.gridcase.web.Problem;
import io.gridcase.web.Problems;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of each item, in the order of the request. */
@Schema(name = "Synced")
record SyncAnswer(
        @Schema(description = "One for each item of the request, in its order")
        List<Item> items) {

    /** What a request of its own would have answered. */
    @Schema(name = "SyncedItem")
    record Item(
            @Schema(description = "HTTP status; below 300 the phone may drop the item, 503 it sends it again")
            int status,

            @Schema(description = "Answer of a request of its own", implementation = Object.class, nullable = true)
            @Nullable
            Object body,

            @Schema(description = "RFC 9457 problem; then there is no body", nullable = true) @Nullable
            Problem problem) {

        static Item of(Done done) {
            return new Item(done.status(), done.body(), null);
        }

        static Item of(Throwable failure) {
            var problem = Problems.of(failure);
            return new Item(problem.status(), null, problem);
        }
    }
}
