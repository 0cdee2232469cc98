package io.gridcase.cityprofile.responsibility;

import io.gridcase.code.GridCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The villages, put together where no rule of a class can tell them apart. */
final class Places {

    /** Lengths of the codes of village, town and county. */
    private static final List<Integer> LEVELS = List.of(12, 9, 6);

    private Places() {}

    /** Villages that the same areas hold, each group in the order of their codes. */
    static List<List<String>> alike(List<String> villages, List<ResponsibilityRule> rules) {
        var areas = rules.stream().map(rule -> rule.scope().areaPrefix()).collect(Collectors.toSet());
        Map<String, List<String>> alike = new TreeMap<>();
        for (var village : new TreeSet<>(villages)) {
            alike.computeIfAbsent(narrowest(village, areas), none -> new ArrayList<>())
                    .add(village);
        }
        return List.copyOf(alike.values());
    }

    /** Areas lie within each other, so the narrowest one says which others hold the village. */
    private static String narrowest(String village, Set<String> areas) {
        return LEVELS.stream()
                .map(length -> village.substring(0, length))
                .filter(areas::contains)
                .findFirst()
                .orElse("");
    }

    /** A grid that stands for all of a village. */
    static GridCode grid(String village) {
        return new GridCode(village + "000");
    }

    /** The smallest area that holds all these villages. */
    static String around(List<String> villages) {
        var first = villages.get(0);
        return LEVELS.stream()
                .map(length -> first.substring(0, length))
                .filter(area -> villages.stream().allMatch(village -> village.startsWith(area)))
                .findFirst()
                .orElse("");
    }
}
