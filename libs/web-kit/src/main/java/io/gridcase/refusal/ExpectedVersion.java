package io.gridcase.refusal;

import java.util.Map;
import java.util.function.Supplier;

/** The version of an aggregate that the caller has seen when asking for an act on it. */
public record ExpectedVersion(long value) {

    /** @throws Stale when the aggregate has moved on; {@code current} says where to */
    public void check(long actual, Supplier<Map<String, Object>> current) {
        if (actual != value) {
            throw new Stale(value, actual, current.get());
        }
    }
}
