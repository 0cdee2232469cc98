package io.gridcase.workingtime;

import java.time.LocalDate;
import java.util.List;

/**
 * 工作时段: the sessions of every work day from a date on, until later hours take effect.
 *
 * @param effectiveFrom first date they hold
 * @param sessions at least one, in order, without overlap; otherwise an {@link IllegalArgumentException}
 */
public record WorkingHours(LocalDate effectiveFrom, List<WorkSession> sessions) {

    public WorkingHours {
        sessions = List.copyOf(sessions);
        if (sessions.isEmpty()) {
            throw new IllegalArgumentException("Working hours from " + effectiveFrom + " have no session");
        }
        for (int i = 1; i < sessions.size(); i++) {
            if (sessions.get(i).start().isBefore(sessions.get(i - 1).end())) {
                throw new IllegalArgumentException("Working hours from " + effectiveFrom + ": session "
                        + sessions.get(i) + " starts before the one listed above it ends");
            }
        }
    }
}
