package io.gridcase.dispatch.desk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import io.gridcase.dispatch.assignment.AssignmentState;
import io.gridcase.dispatch.timelimit.StageLight;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How many assignments are on a desk, by what they need. */
public record DeskCounts(Map<StageLight, Long> byLight, Map<AssignmentState, Long> byState) {

    /** How many are in one state and show one light. */
    public record Tally(AssignmentState state, StageLight light, long count) {}

    public DeskCounts {
        byLight = Map.copyOf(byLight);
        byState = Map.copyOf(byState);
    }

    public static DeskCounts of(List<Tally> tallies) {
        return new DeskCounts(sums(tallies, Tally::light), sums(tallies, Tally::state));
    }

    public long total() {
        return byState.values().stream().mapToLong(Long::longValue).sum();
    }

    private static <K> Map<K, Long> sums(List<Tally> tallies, Function<Tally, K> key) {
        return tallies.stream().collect(groupingBy(key, summingLong(Tally::count)));
    }
}
