package io.gridcase.local.demo;

import io.gridcase.cityprofile.CityProfile;
import java.time.LocalDate;
import java.util.List;

/** A working day of one town, its reports in the order of time: a pure function of profile, day, size and seed. */
record DayPlan(LocalDate day, List<PlannedReport> reports) {

    /** 濮院镇. */
    static final String TOWN = "330483101";

    DayPlan {
        reports = List.copyOf(reports);
    }

    static DayPlan of(CityProfile profile, LocalDate day, int cases, long seed) {
        return new DayPlanner(profile, day, cases, seed).plan();
    }
}
