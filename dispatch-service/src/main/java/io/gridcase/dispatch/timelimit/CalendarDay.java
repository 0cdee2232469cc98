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

    public CalendarDay(LocalDate day, DayType dayType) {
        this.day = day;
        this.dayType = dayType;
    }

    LocalDate day() {
        return day;
    }

    DayType dayType() {
        return dayType;
    }
}
