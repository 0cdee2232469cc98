package io.gridcase.cityprofile;

import io.gridcase.code.AreaClass;
import io.gridcase.code.ClassKind;
import io.gridcase.code.HandlingType;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A time limit that differs from that of {@code conditions.csv}: for a handling type, a class of areas or a time.
 *
 * @param areaClass empty: in areas of any class
 * @param validFrom the first day on which a clock may start under it
 * @param validTo the last such day; empty: until further notice
 */
public record LimitEntry(
        String scheme,
        ClassKind kind,
        String code,
        int conditionNo,
        HandlingType handlingType,
        Optional<AreaClass> areaClass,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        Limit limit,
        LimitBasis basis) {}
