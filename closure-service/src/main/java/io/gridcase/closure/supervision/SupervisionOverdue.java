package io.gridcase.closure.supervision;

import io.gridcase.closure.casefile.CaseEvent;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import io.gridcase.code.SupervisionLevel;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A department has not answered a supervision in its time.
 */
public record SupervisionOverdue(
        UUID id,
        CaseNumber caseNumber,
        GridCode gridCode,
        DepartmentCode department,
        SupervisionLevel level,
        Instant answerBy,
        Instant toldAt)
        implements CaseEvent {

    public static final String TYPE = "supervision-overdue.v1";

    @Override
    public String type() {
        return TYPE;
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
