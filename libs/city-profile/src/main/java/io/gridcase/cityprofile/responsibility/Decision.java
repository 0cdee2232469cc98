package io.gridcase.cityprofile.responsibility;

import static java.util.Comparator.comparing;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What the rules say about a problem: the most specific one that fits wins. */
public sealed interface Decision {

    /** Those that decide: the winner, or all that tie; none when nobody is responsible. */
    List<ResponsibilityRule> rules();

    /** One duty follows. */
    record Decided(ResponsibilityRule winner) implements Decision {

        @Override
        public List<ResponsibilityRule> rules() {
            return List.of(winner);
        }
    }

    /** Several rules, each as specific as the others, name different duties. */
    record Tied(List<ResponsibilityRule> rules) implements Decision {

        public Tied {
            rules = List.copyOf(rules);
        }
    }

    /** No rule fits. */
    record Nobody() implements Decision {

        @Override
        public List<ResponsibilityRule> rules() {
            return List.of();
        }
    }

    Comparator<ResponsibilityRule> MOST_SPECIFIC_FIRST =
            comparing(ResponsibilityRule::specificity).reversed().thenComparing(ResponsibilityRule::ruleId);

    /** By the rules in any order; {@code filedAt} as the city's clocks showed it. */
    static Decision of(Problem problem, LocalDateTime filedAt, Collection<ResponsibilityRule> rules) {
        var fitting = rules.stream()
                .filter(rule -> rule.failing(problem, filedAt).isEmpty())
                .sorted(MOST_SPECIFIC_FIRST)
                .toList();
        return fitting.isEmpty() ? new Nobody() : among(fitting);
    }

    private static Decision among(List<ResponsibilityRule> fitting) {
        var first = fitting.get(0);
        var equals = fitting.stream()
                .takeWhile(rule -> rule.specificity().equals(first.specificity()))
                .toList();
        // Rules that agree are no tie, however many there are.
        return equals.stream().map(ResponsibilityRule::duty).distinct().count() == 1
                ? new Decided(first)
                : new Tied(equals);
    }
}
