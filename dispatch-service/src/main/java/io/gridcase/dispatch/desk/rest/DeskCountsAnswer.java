package io.gridcase.dispatch.desk.rest;

import static java.util.stream.Collectors.toMap;

import io.gridcase.dispatch.assignment.AssignmentState;
import io.gridcase.dispatch.desk.DeskCounts;
import io.gridcase.dispatch.timelimit.StageLight;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much is on a desk. */
@Schema(name = "DeskCounts")
record DeskCountsAnswer(
        @Schema(description = "How many the filter finds") long total,

        @Schema(description = "How many show each light; every light is there")
        Map<StageLight, Long> lights,

        @Schema(description = "How many are in each state; every state is there")
        Map<AssignmentState, Long> states) {

    static DeskCountsAnswer of(DeskCounts counts) {
        return new DeskCountsAnswer(
                counts.total(),
                complete(StageLight.class, counts.byLight()),
                complete(AssignmentState.class, counts.byState()));
    }

    private static <K extends Enum<K>> Map<K, Long> complete(Class<K> keys, Map<K, Long> counts) {
        return Stream.of(keys.getEnumConstants())
                .collect(toMap(
                        key -> key,
                        key -> counts.getOrDefault(key, 0L),
                        (one, other) -> one,
                        () -> new EnumMap<>(keys)));
    }
}
