package io.gridcase.closure.supervision;

import io.gridcase.closure.casefile.CaseEvent;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import io.gridcase.code.SupervisionLevel;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 督办: a step of the ladder, told to the department that has the case.
 *
 * @param text what is asked of the department
 * @param issuedBy staff code; {@code system} for a reminder by rule
 * @param answerBy absent when no answer is expected
 * @param proposal the proposal that it follows, if any
 */
public record SupervisionIssued(
        UUID id,
        CaseNumber caseNumber,
        GridCode gridCode,
        DepartmentCode department,
        SupervisionLevel level,
        Optional<String> text,
        String issuedBy,
        Instant issuedAt,
        @Nullable Instant answerBy,
        @Nullable UUID proposal)
        implements CaseEvent {

    public static final String TYPE = "supervision-issued.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Instant time() {
        return issuedAt;
    }

    @Override
    public String actor() {
        return issuedBy;
    }
}
