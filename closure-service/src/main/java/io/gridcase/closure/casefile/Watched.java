package io.gridcase.closure.casefile;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which crossings of a deadline have been told.
 *
 * @param toldFor the deadline; of another one everything is told anew
 * @param toldMultiple the last one told, {@link Crossing#WARNING} or a multiple
 * @param nextCrossingAt when to look for the next one beyond the deadline; absent when none follows
 */
@Embeddable
public record Watched(
        Instant toldFor, Integer toldMultiple, @Nullable Instant nextCrossingAt) {}
