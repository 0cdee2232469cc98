package io.gridcase.dispatch.timelimit;

import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import io.gridcase.code.HandlingType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Everything that a deadline depends on.
 *
 * @param handlingType which column of limits
 * @param grid where, for the class of the area
 * @param department whose working hours count
 * @param start when the clock starts; to the microsecond, as rows keep it, so that it can be recomputed
 * @param promise 承诺完成时间, the deadline if earlier
 */
public record DeadlineQuestion(
        ConditionKey condition,
        HandlingType handlingType,
        GridCode grid,
        DepartmentCode department,
        Instant start,
        Optional<Instant> promise) {

    public DeadlineQuestion {
        start = start.truncatedTo(ChronoUnit.MICROS);
    }
}
