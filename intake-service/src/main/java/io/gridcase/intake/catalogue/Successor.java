package io.gridcase.intake.catalogue;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the class of an older code list is called now.
 *
 * @param oldUntil the first moment at which the old list no longer holds; absent: it still does
 */
public record Successor(String scheme, ClassId id, @Nullable Instant oldUntil) {

    /** A phone without signal may show an old copy of the catalogue this long. */
    static final Duration GRACE = Duration.ofDays(30);

    boolean standsFor(Instant madeAt) {
        return oldUntil == null || madeAt.isBefore(oldUntil.plus(GRACE));
    }

    GivenClass given() {
        return new GivenClass(scheme, id.kind(), id.code());
    }
}
