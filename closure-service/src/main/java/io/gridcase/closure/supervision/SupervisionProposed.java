package io.gridcase.closure.supervision;

import io.gridcase.cityprofile.SupervisionGround;
import io.gridcase.closure.casefile.CaseEvent;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import io.gridcase.code.SupervisionLevel;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A rule of the city holds: a person decides whether this step of the ladder is taken.
 *
 * @param reached what the ground counts: multiples beyond the deadline, reworks, supervisions
 * @param text what the department would be told
 */
public record SupervisionProposed(
        UUID id,
        CaseNumber caseNumber,
        GridCode gridCode,
        DepartmentCode department,
        SupervisionLevel level,
        SupervisionGround ground,
        int reached,
        Optional<String> text,
        Instant proposedAt)
        implements CaseEvent {

    public static final String TYPE = "supervision-proposed.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Instant time() {
        return proposedAt;
    }

    @Override
    public String actor() {
        return SYSTEM;
    }
}
