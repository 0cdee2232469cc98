package io.gridcase.dispatch.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.cityprofile.responsibility.Decision;
import io.gridcase.cityprofile.responsibility.Demands;
import io.gridcase.cityprofile.responsibility.Duty;
import io.gridcase.cityprofile.responsibility.HoursOfDay;
import io.gridcase.cityprofile.responsibility.Problem;
import io.gridcase.cityprofile.responsibility.ResponsibilityRule;
import io.gridcase.cityprofile.responsibility.RuleScope;
import io.gridcase.code.Answer;
import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import io.gridcase.dispatch.routing.Routing.NoRule;
import io.gridcase.dispatch.routing.Routing.Routed;
import io.gridcase.dispatch.routing.Routing.TiedRules;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is said about a decision; how it is found is tested beside the rules. */
class RoutingTest {

    @Test
    void a_routing_says_which_rule_made_whom_responsible() {
        assertThat(routing(rule("R-1", Demands.NONE, Duty.of("puyuan-municipal"))))
                .isEqualTo(new Routed(
                        "R-1",
                        Duty.of("puyuan-municipal"),
                        "INCIDENT 06050 in 330483101 is the duty of puyuan-municipal (rule R-1)"));
    }

    @Test
    void everything_that_mattered_is_said() {
        var demands = Demands.NONE
                .withCondition(2)
                .withAnswer(new Answer("material", "stone"))
                .withHours(new HoursOfDay(LocalTime.of(22, 0), LocalTime.of(11, 0)));
        var duty = new Duty(
                new DepartmentCode("tx-housing"),
                List.of(new DepartmentCode("tx-power"), new DepartmentCode("tx-gas")),
                Optional.of(new DepartmentCode("puyuan-municipal")));

        assertThat(routing(rule("R-1", demands, duty))).isInstanceOfSatisfying(Routed.class, routed -> {
            assertThat(routed.department()).hasToString("puyuan-municipal");
            assertThat(routed.explanation())
                    .isEqualTo(
                            "INCIDENT 06050 condition 2 with material=stone at 22:00–11:00 in 330483101 is the duty of"
                                    + " tx-housing, handled by its agent puyuan-municipal, assisted by tx-gas, tx-power (rule R-1)");
        });
    }

    @Test
    void two_equal_rules_leave_the_choice_to_the_dispatcher() {
        assertThat(routing(
                        rule("R-2", Demands.NONE, Duty.of("puyuan-greening")),
                        rule("R-1", Demands.NONE, Duty.of("puyuan-municipal"))))
                .isEqualTo(new TiedRules(
                        List.of(Candidate.of("R-1", "puyuan-municipal"), Candidate.of("R-2", "puyuan-greening")),
                        "2 rules fit 06050 in 330483101 equally well"));
    }

    @Test
    void without_a_rule_nobody_is_guessed() {
        assertThat(routing()).isEqualTo(new NoRule("no rule for INCIDENT 06050 in 330483101018001"));
    }

    private static Routing routing(ResponsibilityRule... rules) {
        var morning = LocalDate.of(2017, 6, 30).atTime(10, 0);
        return Routing.of(problem(), Decision.of(problem(), morning, List.of(rules)));
    }

    private static ResponsibilityRule rule(String id, Demands demands, Duty duty) {
        var scope = new RuleScope(ClassKind.INCIDENT, "06050", "330483101", demands);
        return new ResponsibilityRule(id, scope, duty, LocalDate.EPOCH, Optional.empty());
    }

    private static Problem problem() {
        return new Problem(
                ClassKind.INCIDENT,
                new ClassCode("06050"),
                OptionalInt.of(2),
                new GridCode("330483101018001"),
                Set.of(new Answer("material", "stone")));
    }
}
