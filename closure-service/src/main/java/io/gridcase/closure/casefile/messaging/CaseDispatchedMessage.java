package io.gridcase.closure.casefile.messaging;

import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.Classification;
import io.gridcase.closure.casefile.Dispatch;
import io.gridcase.closure.casefile.Effect;
import io.gridcase.closure.casefile.Happening;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 派遣, as dispatch tells it: {@code case-dispatched.v1}. */
record CaseDispatchedMessage(
        CaseNumber caseNumber,
        GridCode gridCode,
        ClassKind classKind,
        ClassCode classCode,
        DepartmentCode department,
        String departmentName,
        @Nullable String ruleId,
        String explanation,
        String dispatchedBy,
        Instant dispatchedAt,
        DeadlineMessage.@Nullable TimeLimit timeLimit,
        @Nullable Instant warnAt,
        @Nullable Instant dueAt,
        @Nullable String calendarVersion)
        implements Happening {

    CaseDispatchedMessage {
        Fields.require(caseNumber, gridCode, classKind, classCode, department);
        Fields.require(departmentName, explanation, dispatchedBy, dispatchedAt);
    }

    @Override
    public String actor() {
        return dispatchedBy;
    }

    @Override
    public Optional<String> text() {
        return Optional.of(explanation);
    }

    @Override
    public Effect happenTo(CaseFile caseFile) {
        return caseFile.dispatched(
                new Dispatch(
                        department.value(),
                        departmentName,
                        ruleId,
                        explanation,
                        dispatchedBy,
                        dispatchedAt,
                        deadline()),
                Classification.of(classKind, classCode));
    }

    private Dispatch.@Nullable Deadline deadline() {
        return dueAt == null ? null : new DeadlineMessage(timeLimit, warnAt, dueAt, calendarVersion).deadline();
    }
}
