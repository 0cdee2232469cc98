package io.gridcase.closure.casefile;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import java.time.Instant;
import java.util.Optional;

/** 预警: 80 % of the limit is used, and the department has not answered. */
public record DeadlineWarned(
        CaseNumber caseNumber,
        GridCode gridCode,
        DepartmentCode department,
        Instant warnAt,
        Instant dueAt,
        Instant toldAt)
        implements CaseEvent {

    @Override
    public String type() {
        return "deadline-warned.v1";
    }

    @Override
    public Instant time() {
        return toldAt;
    }

    @Override
    public String actor() {
        return SYSTEM;
    }

    @Override
    public Optional<String> text() {
        return Optional.empty();
    }
}
