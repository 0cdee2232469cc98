package io.gridcase.workingtime;

import java.time.Instant;

/**
 * 终止时间: until when a case must be handled, and what that instant was computed from.
 *
 * @param startedAt when the clock started: the dispatch
 * @param warnAt when 80 % of the limit is used
 * @param dueAt the last instant in time; a work session's end stays that end, it does not become the next morning
 * @param limit the limit granted
 * @param calendarVersion version of the calendar that produced {@code warnAt} and {@code dueAt}
 */
public record Deadline(Instant startedAt, Instant warnAt, Instant dueAt, TimeLimit limit, String calendarVersion) {

    /** Whether the deadline has passed; at {@code dueAt} itself it has not. */
    public boolean isOverdueAt(Instant now) {
        return dueAt.isBefore(now);
    }
}
