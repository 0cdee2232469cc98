package io.gridcase.closure.bulletin.rest;

import static java.util.stream.Collectors.toMap;

import io.gridcase.closure.bulletin.Bulletins.ChangedCase;
import io.gridcase.closure.bulletin.FrozenUnit;
import io.gridcase.closure.bulletin.ShowBulletins.Difference;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a correction has changed. */
@Schema(description = "What a correction has changed against the version before")
record DifferenceAnswer(
        @Schema(description = "Units that stand there otherwise than before, by code")
        List<ChangedUnit> units,

        @Schema(description = "Cases of the caller's areas that count differently, at most 1,000")
        List<ChangedCase> cases) {

    /** A unit before and after. */
    @Schema(description = "A unit before and after; null where it was not, or is no more")
    record ChangedUnit(
            @Schema(description = "In the version before", nullable = true) @Nullable
            FrozenUnit before,

            @Schema(description = "In this version", nullable = true) @Nullable
            FrozenUnit after) {}

    static DifferenceAnswer of(Difference difference) {
        var before = difference.before().stream().collect(toMap(FrozenUnit::unit, unit -> unit));
        var after = difference.after().stream().collect(toMap(FrozenUnit::unit, unit -> unit));
        var units = new TreeMap<String, ChangedUnit>();
        before.keySet().forEach(unit -> units.put(unit, new ChangedUnit(before.get(unit), after.get(unit))));
        after.keySet().forEach(unit -> units.put(unit, new ChangedUnit(before.get(unit), after.get(unit))));
        units.values().removeIf(unit -> Objects.equals(unit.before, unit.after));
        return new DifferenceAnswer(List.copyOf(units.values()), difference.cases());
    }
}
