package io.gridcase.closure.subtree;

import io.gridcase.web.AreaScope;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of the tree of areas: everything in and below some of them, none of which lies below another.
 *
 * @param prefixes codes of areas (county 6, town 9, village 12, grid 15); none means nothing at all
 */
public record Subtree(List<String> prefixes) {

    private static final int STEP = 3;
    private static final int GRID = 15;

    public Subtree {
        prefixes = List.copyOf(prefixes);
    }

    /** What somebody may see of an area; the question never widens the scope. */
    public static Subtree of(AreaScope scope, Optional<String> area) {
        var within = scope.prefixes().stream()
                .flatMap(prefix -> area.map(asked -> narrower(prefix, asked)).orElse(Stream.of(prefix)))
                .distinct()
                .toList();
        return new Subtree(within.stream()
                .filter(prefix -> within.stream().noneMatch(other -> isBelow(prefix, other)))
                .toList());
    }

    /** How long the codes just below the highest of these areas are: one line for each town of a county, for example. */
    public int lengthBelow() {
        var highest = prefixes.stream().mapToInt(String::length).min().orElse(GRID);
        return Math.min(highest + STEP, GRID);
    }

    private static Stream<String> narrower(String prefix, String asked) {
        if (asked.startsWith(prefix)) {
            return Stream.of(asked);
        }
        return prefix.startsWith(asked) ? Stream.of(prefix) : Stream.empty();
    }

    private static boolean isBelow(String prefix, String other) {
        return prefix.length() > other.length() && prefix.startsWith(other);
    }
}
