package io.gridcase.dispatch.timelimit;

import io.gridcase.code.AreaClass;
import io.gridcase.code.GridCode;
import java.time.LocalDate;

/**
 * 区域等级 of an area and of everything below it that has none of its own, from one day to another.
 *
 * @param areaPrefix code of the area
 * @param last the last day
 */
public record AreaClassSpan(String areaPrefix, AreaClass areaClass, LocalDate first, LocalDate last) {

    boolean holdsFor(GridCode grid, LocalDate day) {
        return grid.value().startsWith(areaPrefix) && !day.isBefore(first) && !day.isAfter(last);
    }
}
