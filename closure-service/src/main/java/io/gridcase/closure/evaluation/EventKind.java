package io.gridcase.closure.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The events that evaluation takes notice of, by their types. */
public enum EventKind {
    FILED("case-filed.v1"),
    VOIDED("case-voided.v1"),
    HELD("dispatch-held.v1"),
    DISPATCHED("case-dispatched.v1"),
    RETURNED("assignment-returned.v1"),
    REASSIGNED("assignment-reassigned.v1"),
    STAGE_OVERDUE("stage-overdue.v1"),
    EXTENDED("deadline-extended.v1", "handling-type-changed.v1"),
    RECOMPUTED("deadline-recomputed.v1"),
    SUSPENDED("assignment-suspended.v1"),
    POSTPONED("assignment-postponed.v1"),
    RESUMED("assignment-resumed.v1"),
    HANDLED("assignment-handled.v1"),
    VERIFICATION_REQUESTED("verification-requested.v1", "verification-assigned.v1"),
    VERIFIED("verification-passed.v1", "verification-failed.v1"),
    REWORK("rework-requested.v1"),
    SUPERVISED("supervision-issued.v1"),
    SUPERVISION_ANSWERED("supervision-answered.v1"),
    DEADLINE_PASSED("deadline-passed.v1"),
    CLOSED("case-closed.v1");

    private final List<String> types;

    EventKind(String... types) {
        this.types = List.of(types);
    }

    public static Optional<EventKind> of(String type) {
        return Arrays.stream(values()).filter(kind -> kind.types.contains(type)).findFirst();
    }
}
