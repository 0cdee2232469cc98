package io.gridcase.dispatch.assignment.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.ClassKind;
import io.gridcase.code.DepartmentCode;
import io.gridcase.dispatch.assignment.AssignmentIssued;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code assignment-issued.v1}: all that a department's own system needs. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AssignmentIssuedMessage(
        CaseNumber caseNumber,
        String department,
        Role role,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> assisting,
        @Nullable String owner,
        int round,
        int reworkCount,
        @Nullable String reworkReason,
        ClassKind classKind,
        String classCode,
        String className,
        int conditionNo,
        String condition,
        PlaceMessage place,
        String gridCode,
        String description,
        List<String> photos,
        Instant dispatchedAt,
        @Nullable TimeLimitMessage timeLimit,
        @Nullable Instant warnAt,
        @Nullable Instant dueAt,
        @Nullable Instant returnUntil,
        boolean finallyAssigned) {

    /** What the department that is told has to do with it. */
    enum Role {
        LEAD,
        ASSISTING;

        static Role of(AssignmentIssued event, DepartmentCode told) {
            return told.equals(event.dispatch().departmentCode()) ? LEAD : ASSISTING;
        }
    }

    static AssignmentIssuedMessage of(AssignmentIssued event, DepartmentCode told) {
        var filed = event.filed();
        var deadline = event.deadline();
        var rework = event.rework();
        return new AssignmentIssuedMessage(
                event.caseNumber(),
                event.dispatch().department(),
                Role.of(event, told),
                event.dispatch().assisting(),
                event.dispatch().owner(),
                event.round(),
                rework == null ? 0 : rework.reworkCount(),
                rework == null ? null : rework.reworkReason(),
                filed.classKind(),
                filed.classCode(),
                filed.className(),
                filed.conditionNo(),
                filed.condition(),
                PlaceMessage.of(filed.place()),
                filed.gridCode(),
                filed.description(),
                filed.photos(),
                event.dispatch().dispatchedAt(),
                TimeLimitMessage.of(deadline),
                deadline == null ? null : deadline.warnAt(),
                deadline == null ? null : deadline.dueAt(),
                event.returnUntil(),
                event.finallyAssigned());
    }
}
