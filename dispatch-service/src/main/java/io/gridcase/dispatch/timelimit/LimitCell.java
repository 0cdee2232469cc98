package io.gridcase.dispatch.timelimit;

import io.gridcase.code.AreaClass;
import io.gridcase.code.HandlingType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * For what a limit holds.
 *
 * @param areaClass absent: in areas of any class
 * @param validFrom first day on which a clock may start under it; absent for the limit of the condition itself
 * @param validTo last such day; absent: until further notice
 */
public record LimitCell(
        HandlingType handlingType,
        @Nullable AreaClass areaClass,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    boolean holdsFor(HandlingType type, @Nullable AreaClass area, LocalDate day) {
        boolean ofType = handlingType == type || handlingType == HandlingType.GENERAL;
        boolean inArea = areaClass == null || areaClass == area;
        boolean begun = validFrom == null || !day.isBefore(validFrom);
        return ofType && inArea && begun && (validTo == null || !day.isAfter(validTo));
    }

    /** What the city says of the type comes before what it says of all, then the area, then the days. */
    int weightFor(HandlingType type) {
        return (handlingType == type ? 4 : 0) + (areaClass == null ? 0 : 2) + (validFrom == null ? 0 : 1);
    }

    /** Names it behind the condition: nothing for the limit of the condition itself. */
    String suffix() {
        if (validFrom == null) {
            return "";
        }
        return "/%s%s@%s".formatted(handlingType, areaClass == null ? "" : "/" + areaClass, validFrom);
    }
}
