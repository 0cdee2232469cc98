package io.gridcase.closure.casefile;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import java.time.Instant;
import java.util.Optional;

/**
 * 返工: back to the department that said it was solved; its deadline stays.
 *
 * @param reworkCount how often the case has been sent back, this time included
 */
public record ReworkRequested(
        CaseNumber caseNumber,
        GridCode gridCode,
        DepartmentCode department,
        String reason,
        int reworkCount,
        String requestedBy,
        Instant requestedAt)
        implements CaseEvent {

    @Override
    public String type() {
        return "rework-requested.v1";
    }

    @Override
    public Instant time() {
        return requestedAt;
    }

    @Override
    public String actor() {
        return requestedBy;
    }

    @Override
    public Optional<String> text() {
        return Optional.of(reason);
    }
}
