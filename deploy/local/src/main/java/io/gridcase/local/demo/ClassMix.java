package io.gridcase.local.demo;

import io.gridcase.cityprofile.CityProfile;
import io.gridcase.cityprofile.FilingCondition;
import io.gridcase.cityprofile.LimitUnit;
import io.gridcase.cityprofile.responsibility.ResponsibilityRule;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which classes a town's inspectors report, and how often: the order of magnitude of a published month of Huzhou. */
final class ClassMix {

    private static final List<Map.Entry<String, Integer>> WEIGHTS = List.of(
            Map.entry("06010", 24),
            Map.entry("09009", 20),
            Map.entry("06036", 12),
            Map.entry("06007", 8),
            Map.entry("09010", 6),
            Map.entry("06012", 6),
            Map.entry("06042", 5),
            Map.entry("07001", 5),
            Map.entry("09005", 5),
            Map.entry("06013", 4),
            Map.entry("06050", 3),
            Map.entry("01003", 3),
            Map.entry("06017", 2),
            Map.entry("01002", 1));

    private final List<FilingCondition> routed;
    private final List<FilingCondition> unrouted;

    ClassMix(CityProfile profile, String town) {
        var ruled = profile.responsibilityMatrix().stream()
                .filter(rule -> town.startsWith(rule.scope().areaPrefix())
                        || rule.scope().areaPrefix().startsWith(town))
                .map(ClassMix::key)
                .collect(Collectors.groupingBy(key -> key, Collectors.counting()));
        this.routed = profile.conditions().stream()
                .filter(condition -> ruled.getOrDefault(key(condition), 0L) == 1)
                .toList();
        this.unrouted = profile.conditions().stream()
                .filter(condition -> !ruled.containsKey(key(condition)))
                .toList();
    }

    FilingCondition draw(Fate fate, Random random) {
        if (fate == Fate.UNROUTED && !unrouted.isEmpty()) {
            return any(unrouted, random);
        }
        var fitting = fate.needsShortLimit()
                ? routed.stream().filter(ClassMix::endsWithinTheDay).toList()
                : routed;
        return any(ofClass(drawCode(fitting, random), fitting), random);
    }

    private static String drawCode(List<FilingCondition> fitting, Random random) {
        Predicate<Map.Entry<String, Integer>> present = weight ->
                fitting.stream().anyMatch(condition -> condition.code().equals(weight.getKey()));
        var weights = WEIGHTS.stream().filter(present).toList();
        int drawn =
                random.nextInt(weights.stream().mapToInt(Map.Entry::getValue).sum());
        for (var weight : weights) {
            drawn -= weight.getValue();
            if (drawn < 0) {
                return weight.getKey();
            }
        }
        throw new IllegalStateException("weights do not add up");
    }

    private static List<FilingCondition> ofClass(String code, List<FilingCondition> conditions) {
        return conditions.stream()
                .filter(condition -> condition.code().equals(code))
                .toList();
    }

    private static boolean endsWithinTheDay(FilingCondition condition) {
        return condition
                .limit()
                .filter(limit -> limit.value() <= 4)
                .filter(limit -> limit.unit() == LimitUnit.WORK_HOUR || limit.unit() == LimitUnit.URGENT_WORK_HOUR)
                .isPresent();
    }

    private static FilingCondition any(List<FilingCondition> conditions, Random random) {
        return conditions.get(random.nextInt(conditions.size()));
    }

    private static String key(ResponsibilityRule rule) {
        return rule.scope().kind() + "/" + rule.scope().code();
    }

    private static String key(FilingCondition condition) {
        return condition.kind() + "/" + condition.code();
    }
}
