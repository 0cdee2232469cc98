package io.gridcase.dispatch.assignment;

import io.gridcase.cityprofile.responsibility.Problem;
import io.gridcase.cityprofile.responsibility.ResponsibilityRule;
import io.gridcase.dispatch.routing.ResponsibilityRules;
import io.gridcase.dispatch.routing.RuleEdition;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A matrix that never changes. */
record InMemoryRules(List<ResponsibilityRule> rules) implements ResponsibilityRules {

    @Override
    public Uni<List<ResponsibilityRule>> about(Problem problem) {
        return all();
    }

    @Override
    public Uni<List<ResponsibilityRule>> aboutAt(Problem problem, Instant instant) {
        return all();
    }

    @Override
    public Uni<List<ResponsibilityRule>> all() {
        return Uni.createFrom().item(rules);
    }

    @Override
    public Uni<List<RuleEdition>> editions(String ruleId) {
        return Uni.createFrom()
                .item(rules.stream()
                        .filter(rule -> rule.ruleId().equals(ruleId))
                        .map(rule -> new RuleEdition(rule, Optional.empty(), Optional.empty()))
                        .toList());
    }
}
