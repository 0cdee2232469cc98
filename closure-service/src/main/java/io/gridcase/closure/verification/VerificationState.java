package io.gridcase.closure.verification;

import static io.gridcase.closure.verification.VerificationAction.ASSIGN;
import static io.gridcase.closure.verification.VerificationAction.CANCEL;
import static io.gridcase.closure.verification.VerificationAction.ESCALATE;
import static io.gridcase.closure.verification.VerificationAction.FAIL;
import static io.gridcase.closure.verification.VerificationAction.MISS;
import static io.gridcase.closure.verification.VerificationAction.PASS;
import static io.gridcase.closure.verification.VerificationAction.REQUEST;
import static io.gridcase.closure.verification.VerificationAction.SEND_BACK;
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
    /** 无法到达: somebody was there and could not get to see it; somebody has to be sent again. */
    UNREACHED,
    /** 待监督裁定: not solved time and again; a supervisor decides how it goes on. */
    ESCALATED,
    /** 已取消: the case was voided, nobody has to look. */
    CANCELLED;

    private static final Map<Step, VerificationState> TRANSITIONS = Map.ofEntries(
            entry(new Step(PENDING, PASS), PASSED),
            entry(new Step(PENDING, FAIL), FAILED),
            entry(new Step(PENDING, MISS), UNREACHED),
            entry(new Step(PENDING, ESCALATE), ESCALATED),
            entry(new Step(PENDING, ASSIGN), PENDING),
            entry(new Step(PENDING, CANCEL), CANCELLED),
            entry(new Step(UNREACHED, ASSIGN), PENDING),
            entry(new Step(UNREACHED, CANCEL), CANCELLED),
            entry(new Step(ESCALATED, ASSIGN), PENDING),
            entry(new Step(ESCALATED, SEND_BACK), FAILED),
            entry(new Step(ESCALATED, CANCEL), CANCELLED),
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
