package io.gridcase.dispatch.timelimit;

import io.gridcase.workingtime.DayType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** A day that departs from the ordinary week: a holiday, or a make-up work day (调休). */
@Entity
public class CalendarDay {

    @Id
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private DayType dayType;

    @SuppressWarnings("NullAway.Init")
    protected CalendarDay() {}

    public LocalDate day() {
        return day;
    }

    public DayType dayType() {
        return dayType;
    }
}
