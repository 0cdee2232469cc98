package io.gridcase.dispatch.routing;

import io.gridcase.cityprofile.responsibility.Decision;
import io.gridcase.cityprofile.responsibility.Decision.Decided;
import io.gridcase.cityprofile.responsibility.Decision.Tied;
import io.gridcase.cityprofile.responsibility.Duty;
import io.gridcase.cityprofile.responsibility.Problem;
import io.gridcase.cityprofile.responsibility.ResponsibilityRule;
import io.gridcase.code.DepartmentCode;
import java.util.List;

/** What the responsibility matrix says about a problem. */
public sealed interface Routing {

    /** Why, in words. */
    String explanation();

    /** One department is responsible. */
    record Routed(String ruleId, Duty duty, String explanation) implements Routing {

        /** Whoever gets the case. */
        public DepartmentCode department() {
            return duty.handler();
        }
    }

    /** Nobody is. */
    record NoRule(String explanation) implements Routing {}

    /** Several are, each as much as the others. */
    record TiedRules(List<Candidate> candidates, String explanation) implements Routing {

        public TiedRules {
            candidates = List.copyOf(candidates);
        }
    }

    static Routing of(Problem problem, Decision decision) {
        if (decision instanceof Decided decided) {
            var winner = decided.winner();
            return new Routed(winner.ruleId(), winner.duty(), Words.because(problem, winner));
        }
        return decision instanceof Tied tied
                ? tied(problem, tied.rules())
                : new NoRule("no rule for %s %s in %s".formatted(problem.kind(), problem.code(), problem.grid()));
    }

    private static TiedRules tied(Problem problem, List<ResponsibilityRule> rules) {
        return new TiedRules(
                rules.stream()
                        .map(rule -> new Candidate(rule.ruleId(), rule.duty().handler()))
                        .toList(),
                "%d rules fit %s in %s equally well"
                        .formatted(
                                rules.size(),
                                problem.code(),
                                rules.get(0).scope().areaPrefix()));
    }
}
