package io.gridcase.dispatch.timelimit;

import io.gridcase.workingtime.WorkSession;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.LocalTime;

/** 工作时段: one session of every work day, from a date on. */
@Entity
public class WorkingSession {

    @Id
    private long id;

    private LocalDate effectiveFrom;
    private LocalTime sessionStart;
    private LocalTime sessionEnd;

    @SuppressWarnings("NullAway.Init")
    protected WorkingSession() {}

    public WorkingSession(LocalDate effectiveFrom, LocalTime sessionStart, LocalTime sessionEnd) {
        this.effectiveFrom = effectiveFrom;
        this.sessionStart = sessionStart;
        this.sessionEnd = sessionEnd;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    WorkSession session() {
        return new WorkSession(sessionStart, sessionEnd);
    }
}
