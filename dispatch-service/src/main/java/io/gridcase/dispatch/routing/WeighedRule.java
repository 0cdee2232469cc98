package io.gridcase.dispatch.routing;

import io.gridcase.cityprofile.responsibility.Criterion;
import io.gridcase.cityprofile.responsibility.Decision;
import io.gridcase.cityprofile.responsibility.Problem;
import io.gridcase.cityprofile.responsibility.ResponsibilityRule;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

/**
 * A rule that was held against a problem.
 *
 * @param failing in what it does not fit
 * @param decides whether it won or tied
 * @param lostBy in what those that decide are more specific; empty unless it fits and does not decide
 */
public record WeighedRule(
        ResponsibilityRule rule, Set<Criterion> failing, boolean decides, Optional<Criterion> lostBy) {

    static WeighedRule of(ResponsibilityRule rule, Problem problem, LocalDateTime filedAt, Decision decision) {
        var failing = rule.failing(problem, filedAt);
        var lostBy = failing.isEmpty()
                ? decision.rules().stream()
                        .findFirst()
                        .flatMap(winner -> winner.specificity().decidingAgainst(rule.specificity()))
                : Optional.<Criterion>empty();
        return new WeighedRule(rule, Set.copyOf(failing), decision.rules().contains(rule), lostBy);
    }

    /** What came of it, in words. */
    public String outcome() {
        if (!failing.isEmpty()) {
            return "does not fit: %s".formatted(failing.stream().sorted().toList());
        }
        return lostBy.map(criterion -> "fits, but another is more specific in " + criterion)
                .orElse(decides ? "decides" : "agrees with the rule that decides");
    }
}
