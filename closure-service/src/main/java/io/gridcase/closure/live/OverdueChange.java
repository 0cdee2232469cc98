package io.gridcase.closure.live;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.GridCode;
import io.gridcase.live.Position;
import io.gridcase.live.Positioned;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that a supervisor waits for has happened to a case.
 *
 * @param multiple 超时倍数; empty unless it is overdue
 */
public record OverdueChange(
        Position position,
        What what,
        CaseNumber caseNumber,
        GridCode gridCode,
        Optional<String> department,
        Optional<Instant> dueAt,
        Optional<Integer> multiple)
        implements Positioned {

    /** What it is. */
    public enum What {
        /** It is overdue, or overdue by one more limit. */
        OVERDUE,
        /** It is not overdue any more: answered, voided, paused, or given more time. */
        ANSWERED,
        /** 销号. */
        STRUCK_OFF
    }
}
