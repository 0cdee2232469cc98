package io.gridcase.closure.supervision;

import io.gridcase.closure.casefile.CaseEvent;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.GridCode;
import io.gridcase.code.SupervisionLevel;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A person has decided against a step that a rule proposed.
 *
 * @param id of the proposal
 */
public record SupervisionDismissed(
        UUID id,
        CaseNumber caseNumber,
        GridCode gridCode,
        SupervisionLevel level,
        String reason,
        String dismissedBy,
        Instant dismissedAt)
        implements CaseEvent {

    public static final String TYPE = "supervision-dismissed.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Instant time() {
        return dismissedAt;
    }

    @Override
    public String actor() {
        return dismissedBy;
    }

    @Override
    public Optional<String> text() {
        return Optional.of(reason);
    }
}
