package io.gridcase.dispatch.routing;

import static java.util.Comparator.comparing;

import io.gridcase.code.DepartmentCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What the responsibility matrix says about a problem. */
public sealed interface Routing {

    /** Why, in words. */
    String explanation();

    /** One department is responsible. */
    record Routed(String ruleId, DepartmentCode department, String explanation) implements Routing {}

    /** Nobody is. */
    record NoRule(String explanation) implements Routing {}

    /** Several are, each as much as the others. */
    record TiedRules(List<Candidate> candidates, String explanation) implements Routing {

        public TiedRules {
            candidates = List.copyOf(candidates);
        }
    }

    /** The most specific rule wins: the one with the longest area code, on the day the case was filed. */
    static Routing decide(Problem problem, LocalDate filedOn, Collection<ResponsibilityRule> rules) {
        var fitting = rules.stream().filter(rule -> rule.fits(problem, filedOn)).toList();
        int longest = fitting.stream()
                .mapToInt(rule -> rule.areaPrefix().length())
                .max()
                .orElse(0);
        var winners = fitting.stream()
                .filter(rule -> rule.areaPrefix().length() == longest)
                .map(ResponsibilityRule::candidate)
                .sorted(comparing(Candidate::ruleId))
                .toList();
        long departments =
                winners.stream().map(Candidate::department).distinct().count();
        if (departments == 0) {
            return new NoRule("no rule for %s %s in %s".formatted(problem.kind(), problem.code(), problem.grid()));
        }
        var area = problem.grid().value().substring(0, longest);
        return departments == 1 ? routed(problem, area, winners.get(0)) : tied(problem, area, winners);
    }

    private static Routed routed(Problem problem, String area, Candidate winner) {
        return new Routed(
                winner.ruleId(),
                winner.department(),
                "%s %s in %s is the duty of %s (rule %s)"
                        .formatted(problem.kind(), problem.code(), area, winner.department(), winner.ruleId()));
    }

    private static TiedRules tied(Problem problem, String area, List<Candidate> winners) {
        return new TiedRules(
                winners, "%d rules fit %s in %s equally well".formatted(winners.size(), problem.code(), area));
    }
}
