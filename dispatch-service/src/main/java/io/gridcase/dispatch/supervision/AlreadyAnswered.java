package io.gridcase.dispatch.supervision;

import io.gridcase.refusal.Conflict;
import java.util.Map;

/** Somebody of the department was faster. */
class AlreadyAnswered extends Conflict {

    private static final long serialVersionUID = 1L;

    AlreadyAnswered(Answer answer) {
        super(
                "supervision-answered",
                "督办已答复 / Answered already",
                "a reminder or supervision is answered once",
                Map.of("answeredBy", answer.answeredBy(), "answeredAt", answer.answeredAt()));
    }
}
