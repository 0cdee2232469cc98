package io.gridcase.workingtime;

/** What an announced exception makes of a date, whatever its weekday. */
public enum DayType {
    /** 放假: a holiday. */
    OFF,
    /** 调休上班: a make-up work day with the usual sessions. */
    WORK
}
