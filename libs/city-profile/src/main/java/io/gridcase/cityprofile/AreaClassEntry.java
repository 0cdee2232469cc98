package io.gridcase.cityprofile;

import io.gridcase.code.AreaClass;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 区域等级: the class of an area and of everything below it that has none of its own.
 *
 * @param areaPrefix code of an area; of those around a place the longest counts
 * @param validFrom the first day
 * @param validTo the last day; empty: until further notice
 */
public record AreaClassEntry(
        String areaPrefix, AreaClass areaClass, LocalDate validFrom, Optional<LocalDate> validTo) {}
