package io.gridcase.workingtime;

import java.time.LocalTime;

/**
 * One uninterrupted stretch of work in a day (上午, 下午), in the calendar's local time.
 *
 * @param start first instant of work
 * @param end first instant after it, later than {@code start}; otherwise an {@link IllegalArgumentException}
 */
public record WorkSession(LocalTime start, LocalTime end) {

    public WorkSession {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("A work session ends after it starts: " + start + " to " + end);
        }
    }
}
