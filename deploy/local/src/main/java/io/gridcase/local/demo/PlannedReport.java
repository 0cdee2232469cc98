package io.gridcase.local.demo;

import io.gridcase.cityprofile.FilingCondition;
import java.time.Instant;
import java.util.UUID;

/**
 * One report of the day.
 *
 * @param id the same for the same seed, day and position, so that a day played twice is one day
 * @param at when the inspector sends it
 * @param inspector staff code
 * @param condition what it is about, class and condition
 * @param className the class in Chinese
 * @param spot where it is
 * @param fate what becomes of it
 */
record PlannedReport(
        UUID id, Instant at, String inspector, FilingCondition condition, String className, Spot spot, Fate fate) {

    /**
     * A point of the city.
     *
     * @param longitude degrees, WGS-84
     * @param latitude degrees, WGS-84
     * @param address in words
     */
    record Spot(double longitude, double latitude, String address) {}

    String description() {
        return "%s：%s".formatted(className, condition.conditionZh());
    }
}
