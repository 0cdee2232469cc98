package io.gridcase.closure.bulletin;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * One unit as it was ranked.
 *
 * @param rank absent: nothing to rank it by
 * @param values of the parts of the scheme, in its order; absent: nothing to divide by
 * @param points of the same; absent: none
 * @param figures what was counted for the scheme, by name
 */
public record FrozenUnit(
        String group,
        String unit,
        String name,
        @Nullable Integer rank,
        @Nullable BigDecimal score,
        @Nullable String grade,
        @Nullable String board,
        List<@Nullable BigDecimal> values,
        List<@Nullable BigDecimal> points,
        SortedMap<String, Long> figures) {}
