package io.gridcase.cityprofile;

/** How a dated row departs from Monday-to-Friday work: a holiday, or a make-up working day (调休). */
public enum DayType {
    OFF,
    WORK
}
