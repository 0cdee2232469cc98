package io.gridcase.refusal;

import java.time.Duration;
import java.util.Map;

/** More is asked at once than can be answered soon; nothing was done, and the same request may come again. */
public non-sealed class Overloaded extends Refusal {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    /** @param wait after which it is worth trying again */
    public Overloaded(Duration wait) {
        super(
                "overloaded",
                "系统繁忙 / Too much at once",
                "nothing was done; send the same again after \"retryAfterSeconds\"",
                Map.of("retryAfterSeconds", wait.toSeconds()));
        this.wait = wait;
    }

    public long retryAfterSeconds() {
        return wait.toSeconds();
    }
}
