package io.gridcase.dispatch.assignment.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.ClassKind;
import io.gridcase.dispatch.assignment.CaseDispatched;
import io.gridcase.dispatch.timelimit.GrantedDeadline;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code case-dispatched.v1}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseDispatchedMessage(
        CaseNumber caseNumber,
        String gridCode,
        ClassKind classKind,
        String classCode,
        int round,
        String department,
        String departmentName,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> assisting,
        @Nullable String owner,
        @Nullable String ruleId,
        String explanation,
        String dispatchedBy,
        Instant dispatchedAt,
        @Nullable TimeLimitMessage timeLimit,
        @Nullable Instant warnAt,
        @Nullable Instant dueAt,
        @Nullable Instant promisedAt,
        @Nullable String calendarVersion) {

    static CaseDispatchedMessage of(CaseDispatched event) {
        var filed = event.filed();
        var dispatch = event.dispatch();
        var deadline = event.deadline();
        return new CaseDispatchedMessage(
                event.caseNumber(),
                filed.gridCode(),
                filed.classKind(),
                filed.classCode(),
                event.round(),
                dispatch.department(),
                dispatch.departmentName(),
                dispatch.assisting(),
                dispatch.owner(),
                dispatch.ruleId(),
                dispatch.explanation(),
                dispatch.dispatchedBy(),
                dispatch.dispatchedAt(),
                TimeLimitMessage.of(deadline),
                deadline == null ? null : deadline.warnAt(),
                deadline == null ? null : deadline.dueAt(),
                deadline == null || !deadline.keeps(filed.promisedAt()) ? null : filed.promisedAt(),
                calendarVersion(deadline));
    }

    private static @Nullable String calendarVersion(@Nullable GrantedDeadline deadline) {
        var limit = deadline == null ? null : deadline.limit();
        return limit == null || limit.limitValue() == 0 ? null : limit.calendarVersion();
    }
}
