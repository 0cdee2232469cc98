package io.gridcase.dispatch.supervision;

import io.gridcase.refusal.Conflict;
import java.time.Instant;
import java.util.Map;

/** The same person has just reminded the department of this case. */
class RemindedAlready extends Conflict {

    private static final long serialVersionUID = 1L;

    RemindedAlready(Instant again) {
        super(
                "reminded-already",
                "刚刚催办过，请稍后 / Reminded just now",
                "you can remind of this case again at " + again,
                Map.of("againAt", again));
    }
}
