package io.gridcase.closure.casefile;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 超期: the deadline, or a multiple of the limit beyond it, has passed without an answer of the department.
 *
 * @param multiple 超时倍数: how many limits lie between the deadline and {@code passedAt}; 0 at the deadline
 * @param passedAt the last instant before it had passed; {@code toldAt} follows within a second unless nobody watched
 * @param nextAt when the next multiple will be told of, as things stand; absent when none will
 */
public record DeadlinePassed(
        CaseNumber caseNumber,
        GridCode gridCode,
        DepartmentCode department,
        Instant dueAt,
        int multiple,
        Instant passedAt,
        Instant toldAt,
        @Nullable Instant nextAt)
        implements CaseEvent {

    @Override
    public String type() {
        return "deadline-passed.v1";
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
