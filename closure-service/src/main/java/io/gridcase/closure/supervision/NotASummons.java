package io.gridcase.closure.supervision;

import io.gridcase.code.SupervisionLevel;
import io.gridcase.refusal.Conflict;
import java.util.Map;

/** Only a summons is held and comes to something. */
class NotASummons extends Conflict {

    private static final long serialVersionUID = 1L;

    NotASummons(SupervisionLevel level) {
        super(
                "not-a-summons",
                "不是约谈 / This is not a summons",
                "a supervision of level %s is not held".formatted(level),
                Map.of("level", level.name()));
    }
}
