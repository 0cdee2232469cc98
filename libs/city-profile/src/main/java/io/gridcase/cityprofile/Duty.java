package io.gridcase.cityprofile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of the duty roster (值班表): who has which duty where, and when.
 *
 * @param person an inspector of {@code staff.csv}
 * @param areaPrefix code of a grid or of an area within the person's own; the duty holds in it and below
 * @param validTo the last day of the duty; empty: until further notice
 */
public record Duty(String person, DutyKind duty, String areaPrefix, LocalDate validFrom, Optional<LocalDate> validTo) {}
