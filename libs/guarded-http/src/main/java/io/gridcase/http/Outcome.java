package io.gridcase.http;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of an attempt: exactly one of the three times is there.
 *
 * @param arrivedAt the client has it
 * @param nextAt to be tried again then
 * @param givenUpAt a person has to look at it
 * @param failure why the client does not have it
 */
public record Outcome(
        @Nullable Instant arrivedAt,
        @Nullable Instant nextAt,
        @Nullable Instant givenUpAt,
        @Nullable String failure) {

    public static Outcome arrived(Instant at) {
        return new Outcome(at, null, null, null);
    }

    public static Outcome postponed(Instant until, String failure) {
        return new Outcome(null, until, null, failure);
    }

    public static Outcome givenUp(Instant at, String failure) {
        return new Outcome(null, null, at, failure);
    }
}
