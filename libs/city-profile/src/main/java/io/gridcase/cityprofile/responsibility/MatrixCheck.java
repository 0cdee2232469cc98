package io.gridcase.cityprofile.responsibility;

import static java.util.stream.Collectors.joining;

import io.gridcase.cityprofile.responsibility.Finding.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Lists gaps, ties and dead rules of a matrix for all classes and areas on a day. */
public final class MatrixCheck {

    private final ResponsibilityMatrix matrix;
    private final LocalDate day;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Set<String>> winners = new HashMap<>();

    private MatrixCheck(ResponsibilityMatrix matrix, LocalDate day) {
        this.matrix = matrix;
        this.day = day;
    }

    /** In a stable order; empty when every case would find its department and every rule has its use. */
    public static List<Finding> findings(ResponsibilityMatrix matrix, Ground ground, LocalDate day) {
        return new MatrixCheck(matrix, day).run(ground);
    }

    private List<Finding> run(Ground ground) {
        for (var facts : ground.classes()) {
            var check = new ClassCheck(facts, matrix.about(facts.kind(), facts.code())).on(day, ground.villages());
            findings.addAll(check.findings());
            check.winners()
                    .forEach((rule, better) -> winners.computeIfAbsent(rule, none -> new TreeSet<>())
                            .addAll(better));
        }
        return Stream.concat(findings.stream(), matrix.rules().stream().flatMap(rule -> dead(rule).stream()))
                .sorted(Finding.ORDER)
                .toList();
    }

    private Optional<Finding> dead(ResponsibilityRule rule) {
        if (rule.validTo().filter(last -> last.isBefore(day)).isPresent()) {
            return Optional.of(finding(
                    rule,
                    Kind.EXPIRED,
                    List.of(),
                    "its last day was " + rule.validTo().get()));
        }
        var better = winners.getOrDefault(rule.ruleId(), Set.of());
        return rule.holdsOn(day) && !better.contains(rule.ruleId())
                ? Optional.of(finding(rule, Kind.NEVER_WINS, List.copyOf(better), "never wins: " + why(better)))
                : Optional.empty();
    }

    private static String why(Set<String> better) {
        return better.isEmpty()
                ? "there is nothing that it fits"
                : better.stream().collect(joining(", ", "", " decide wherever it fits"));
    }

    private static Finding finding(ResponsibilityRule rule, Kind kind, List<String> better, String explanation) {
        return new Finding(
                kind,
                rule.scope().kind(),
                rule.scope().code(),
                rule.scope().areaPrefix(),
                Stream.concat(Stream.of(rule.ruleId()), better.stream()).toList(),
                explanation);
    }
}
