package io.gridcase.closure.verification;

import io.gridcase.refusal.Conflict;
import java.util.Map;

/** The verification is not in a state in which this can be done. */
public class IllegalTransition extends Conflict {

    private static final long serialVersionUID = 1L;

    public IllegalTransition(VerificationState state, VerificationAction action) {
        super(
                "illegal-transition",
                "当前状态不允许此操作 / Not possible in the present state",
                "a verification that is %s cannot take %s".formatted(state, action),
                Map.of("state", state.name()));
    }
}
