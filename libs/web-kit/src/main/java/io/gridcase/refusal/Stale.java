package io.gridcase.refusal;

import java.util.Map;

/** Somebody else changed the thing after the caller looked; carries the state as it is now. */
public final class Stale extends Refusal {

    public Stale(long expected, long actual, Map<String, Object> current) {
        super(
                "stale-version",
                "数据已被他人更新 / Changed by somebody else meanwhile",
                "you have seen version %d, it is now at version %d".formatted(expected, actual),
                current);
    }
}
