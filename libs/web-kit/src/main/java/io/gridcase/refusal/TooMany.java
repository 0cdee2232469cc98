package io.gridcase.refusal;

import java.time.Duration;
import java.util.Map;

/** The caller comes more often than allowed; the same request is carried out later. */
public non-sealed class TooMany extends Refusal {

    private final Duration wait;

    /** @param wait until the next request will be heard */
    public TooMany(String code, String title, String detail, Duration wait) {
        super(code, title, detail, Map.of("retryAfterSeconds", seconds(wait)));
        this.wait = wait;
    }

    /** Whole seconds, at least one: who waits that long is heard. */
    public long retryAfterSeconds() {
        return seconds(wait);
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusSeconds(1).minusNanos(1).toSeconds());
    }
}
