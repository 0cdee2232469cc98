package io.gridcase.cityprofile.responsibility;

import static io.gridcase.cityprofile.responsibility.Rules.NIGHT;
import static io.gridcase.cityprofile.responsibility.Rules.STONE;
import static io.gridcase.cityprofile.responsibility.Rules.problem;
import static io.gridcase.cityprofile.responsibility.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Any rules in any order, against a model that knows neither streams nor comparators. */
class DecisionPropertyTest {

    private static final List<String> CODES = List.of("06", "06050", "06051", "07");
    private static final List<String> AREAS =
            List.of("330483", "330483101", "330483101018", "330483100", "330483101018001");

    @Property(tries = 2000)
    void the_decision_is_that_of_a_naive_model_in_any_order(@ForAll Random random) {
        var rules = anyRules(random);
        var problem = random.nextBoolean() ? problem() : problem(STONE);
        var at = LocalDateTime.of(2017, 6, 30, random.nextInt(24), 30);

        var decided = Decision.of(problem, at, rules);
        Collections.shuffle(rules, random);

        assertThat(Decision.of(problem, at, rules)).isEqualTo(decided);
        assertThat(ResponsibilityMatrix.of(rules).decide(problem, at)).isEqualTo(decided);
        assertThat(duties(decided.rules())).isEqualTo(naive(problem, at, rules));
    }

    /** A number for each rule: the earlier a digit, the more it counts. */
    private static Set<Duty> naive(Problem problem, LocalDateTime at, List<ResponsibilityRule> rules) {
        int best = -1;
        Set<Duty> winners = new HashSet<>();
        for (var rule : rules) {
            int strength = fits(rule, problem, at) ? strength(rule) : -1;
            if (strength > best) {
                best = strength;
                winners.clear();
            }
            if (strength >= 0 && strength == best) {
                winners.add(rule.duty());
            }
        }
        return winners;
    }

    private static int strength(ResponsibilityRule rule) {
        var scope = rule.scope();
        int strength = scope.code().length() * 10_000 + scope.areaPrefix().length() * 100;
        strength += scope.demands().condition().isPresent() ? 40 : 0;
        strength += scope.demands().answer().isPresent() ? 20 : 0;
        return strength + (scope.demands().hours().isPresent() ? 10 : 0);
    }

    private static boolean fits(ResponsibilityRule rule, Problem problem, LocalDateTime at) {
        var demands = rule.scope().demands();
        boolean night = at.getHour() >= 22 || at.getHour() < 6;
        return problem.code().value().startsWith(rule.scope().code())
                && problem.grid().value().startsWith(rule.scope().areaPrefix())
                && (demands.condition().isEmpty() || demands.condition().getAsInt() == 2)
                && (demands.answer().isEmpty() || !problem.answers().isEmpty())
                && (demands.hours().isEmpty() || night);
    }

    private static Set<Duty> duties(List<ResponsibilityRule> rules) {
        return new HashSet<>(rules.stream().map(ResponsibilityRule::duty).toList());
    }

    private static List<ResponsibilityRule> anyRules(Random random) {
        var rules = new ArrayList<ResponsibilityRule>();
        for (int i = random.nextInt(8); i >= 0; i--) {
            rules.add(rule(
                    "R-" + i, any(CODES, random), any(AREAS, random), anyDemands(random), "d-" + random.nextInt(3)));
        }
        return rules;
    }

    private static Demands anyDemands(Random random) {
        var demands = random.nextBoolean() ? Demands.NONE : Demands.NONE.withCondition(1 + random.nextInt(2));
        demands = random.nextBoolean() ? demands : demands.withAnswer(STONE);
        return random.nextBoolean() ? demands : demands.withHours(NIGHT);
    }

    private static <T> T any(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
