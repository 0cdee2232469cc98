package io.gridcase.dispatch.timelimit;

import io.gridcase.workingtime.WorkSession;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** 工作时段: one session of every work day, from a date on, of a group of departments and perhaps in a season only. */
@Entity
public class WorkingSession {

    @Id
    private long id;

    /** Empty: of all departments without hours of their own. */
    private String hoursGroup;

    private LocalDate effectiveFrom;

    /** First and last day of the season, such as --06-01, which sort as text; absent for the rest of the year. */
    @Nullable
    private String seasonFrom;

    @Nullable
    private String seasonTo;

    private LocalTime sessionStart;
    private LocalTime sessionEnd;

    @SuppressWarnings("NullAway.Init")
    protected WorkingSession() {}

    public WorkingSession(String group, LocalDate effectiveFrom, WorkSession session) {
        this.hoursGroup = group;
        this.effectiveFrom = effectiveFrom;
        this.sessionStart = session.start();
        this.sessionEnd = session.end();
    }

    /** The same, from one day of each year to another only; the season may go on into the next year. */
    public WorkingSession in(MonthDay first, MonthDay last) {
        var seasonal = new WorkingSession(hoursGroup, effectiveFrom, session());
        seasonal.seasonFrom = first.toString();
        seasonal.seasonTo = last.toString();
        return seasonal;
    }

    String group() {
        return hoursGroup;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    WorkSession session() {
        return new WorkSession(sessionStart, sessionEnd);
    }

    boolean isSeasonal() {
        return seasonFrom != null;
    }

    /** Whether the day lies in its season. */
    boolean isInSeason(LocalDate date) {
        if (seasonFrom == null || seasonTo == null) {
            return false;
        }
        var day = MonthDay.from(date).toString();
        boolean begun = day.compareTo(seasonFrom) >= 0;
        boolean going = day.compareTo(seasonTo) <= 0;
        return seasonFrom.compareTo(seasonTo) > 0 ? begun || going : begun && going;
    }
}
