package io.gridcase.closure.verification;

import static io.gridcase.closure.verification.VerificationAction.CANCEL;
import static io.gridcase.closure.verification.VerificationAction.FAIL;
import static io.gridcase.closure.verification.VerificationAction.PASS;
import static io.gridcase.closure.verification.VerificationAction.REQUEST;
import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;

/** Where the question stands whether a handled case is really solved. */
public enum VerificationState {
    /** 待核查: nobody has looked yet. */
    PENDING,
    /** 核查通过: solved; the case is struck off. */
    PASSED,
    /** 核查不通过: not solved; the case is with the department again. */
    FAILED,
    /** 已取消: the case was voided, nobody has to look. */
    CANCELLED;

    private static final Map<Step, VerificationState> TRANSITIONS = Map.ofEntries(
            entry(new Step(PENDING, PASS), PASSED),
            entry(new Step(PENDING, FAIL), FAILED),
            entry(new Step(PENDING, CANCEL), CANCELLED),
            entry(new Step(FAILED, REQUEST), PENDING));

    private record Step(VerificationState from, VerificationAction action) {}

    /** @throws IllegalTransition when the action is not possible in this state */
    public VerificationState after(VerificationAction action) {
        return next(action).orElseThrow(() -> new IllegalTransition(this, action));
    }

    /** Empty when the action is not possible in this state. */
    public Optional<VerificationState> next(VerificationAction action) {
        return Optional.ofNullable(TRANSITIONS.get(new Step(this, action)));
    }
}
