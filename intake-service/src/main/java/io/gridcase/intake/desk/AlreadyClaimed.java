package io.gridcase.intake.desk;

import io.gridcase.refusal.Conflict;
import java.time.Instant;
import java.util.Map;

/** Another officer is at work on the report; who that is does not matter to whoever looks for work. */
public class AlreadyClaimed extends Conflict {

    private static final long serialVersionUID = 1L;

    AlreadyClaimed(Instant until) {
        super(
                "already-claimed",
                "已被领取 / Somebody is at work on it",
                "it is claimed until " + until,
                Map.of("until", until.toString()));
    }
}
