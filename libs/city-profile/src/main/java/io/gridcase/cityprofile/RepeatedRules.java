package io.gridcase.cityprofile;

import io.gridcase.cityprofile.responsibility.ResponsibilityRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Equal rules for different departments are a tie for the dispatcher; for the same department they are a slip. */
final class RepeatedRules {

    private record Ruled(Row row, ResponsibilityRule rule) {}

    private final Map<List<Object>, List<Ruled>> earlier = new HashMap<>();

    void refuse(Row row, ResponsibilityRule rule) {
        var alike = earlier.computeIfAbsent(List.of(rule.scope(), rule.duty().handler()), none -> new ArrayList<>());
        alike.stream()
                .filter(other -> row.sound() && other.row.sound() && rule.holdsBeside(other.rule))
                .findFirst()
                .ifPresent(other -> row.refuse("department", "has this rule already in line " + other.row.line()));
        alike.add(new Ruled(row, rule));
    }
}
