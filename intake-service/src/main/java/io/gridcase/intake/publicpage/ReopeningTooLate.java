package io.gridcase.intake.publicpage;

import io.gridcase.refusal.Conflict;
import java.time.Instant;
import java.util.Map;

/** The case was closed too long ago; the problem needs a report of its own. */
public class ReopeningTooLate extends Conflict {

    private static final long serialVersionUID = 1L;

    ReopeningTooLate(Instant until) {
        super(
                "reopening-too-late",
                "已超过反映期限，请重新上报 / Too late to say that it is not fixed, report it anew",
                "this could be said until " + until,
                Map.of("until", until.toString()));
    }
}
