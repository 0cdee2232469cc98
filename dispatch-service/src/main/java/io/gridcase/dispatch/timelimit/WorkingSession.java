package io.gridcase.dispatch.timelimit;

import io.gridcase.cityprofile.Season;
import io.gridcase.cityprofile.WorkingHoursEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 工作时段: one session of every work day, from a date on, of a group of departments and perhaps in a season only. */
@Entity
public class WorkingSession {

    @Id
    private long id;

    /** Empty: of all departments without hours of their own. */
    private String hoursGroup;

    private LocalDate effectiveFrom;

    /** First and last day of the season, such as --06-01; absent for the rest of the year. */
    @Nullable
    private String seasonFrom;

    @Nullable
    private String seasonTo;

    private LocalTime sessionStart;
    private LocalTime sessionEnd;

    @SuppressWarnings("NullAway.Init")
    protected WorkingSession() {}

    public WorkingHoursEntry entry() {
        return new WorkingHoursEntry(hoursGroup, effectiveFrom, season(), sessionStart, sessionEnd);
    }

    private Optional<Season> season() {
        return seasonFrom == null || seasonTo == null
                ? Optional.empty()
                : Optional.of(new Season(MonthDay.parse(seasonFrom), MonthDay.parse(seasonTo)));
    }
}
