package io.gridcase.intake.confirmation;

import io.gridcase.refusal.Conflict;
import java.util.Map;

/** A confirmation in this state does not allow this action. */
public class IllegalTransition extends Conflict {

    private static final long serialVersionUID = 1L;

    IllegalTransition(ConfirmationState from, ConfirmationAction action) {
        super(
                "illegal-transition",
                "当前状态不允许此操作 / The confirmation's state does not allow this",
                "%s is not possible for a confirmation that is %s".formatted(action, from),
                Map.of("state", from));
    }
}
