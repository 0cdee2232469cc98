package io.gridcase.dispatch.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import io.gridcase.dispatch.routing.Routing.NoRule;
import io.gridcase.dispatch.routing.Routing.Routed;
import io.gridcase.dispatch.routing.Routing.TiedRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RoutingTest {

    private static final LocalDate DAY = LocalDate.of(2017, 6, 30);

    @Test
    void the_most_specific_rule_wins() {
        assertThat(decide(rule("R-1", "330483", "tx-housing"), rule("R-2", "330483101", "puyuan-municipal")))
                .isEqualTo(new Routed(
                        "R-2",
                        new DepartmentCode("puyuan-municipal"),
                        "INCIDENT 06050 in 330483101 is the duty of puyuan-municipal (rule R-2)"));
    }

    @Test
    void a_rule_for_the_very_grid_wins_over_all() {
        assertThat(decide(
                        rule("R-1", "330483101018", "puyuan-municipal"),
                        rule("R-2", "330483101018001", "tx-transport")))
                .isInstanceOfSatisfying(
                        Routed.class, routed -> assertThat(routed.ruleId()).isEqualTo("R-2"));
    }

    @Test
    void two_equal_rules_leave_the_choice_to_the_dispatcher() {
        assertThat(decide(rule("R-2", "330483101", "puyuan-greening"), rule("R-1", "330483101", "puyuan-municipal")))
                .isEqualTo(new TiedRules(
                        List.of(Candidate.of("R-1", "puyuan-municipal"), Candidate.of("R-2", "puyuan-greening")),
                        "2 rules fit 06050 in 330483101 equally well"));
    }

    @Test
    void two_equal_rules_for_one_department_are_no_tie() {
        assertThat(decide(rule("R-2", "330483101", "puyuan-municipal"), rule("R-1", "330483101", "puyuan-municipal")))
                .isInstanceOfSatisfying(
                        Routed.class, routed -> assertThat(routed.ruleId()).isEqualTo("R-1"));
    }

    @Test
    void rules_of_other_places_kinds_and_classes_do_not_count() {
        var otherKind = new Problem(
                ClassKind.COMPONENT, new ClassCode("06050"), problem().grid());
        var otherClass = new Problem(
                ClassKind.INCIDENT, new ClassCode("06051"), problem().grid());

        assertThat(decide(
                        rule("R-1", "330483100", "wuzhen-municipal"),
                        new ResponsibilityRule("R-2", otherKind, "330483101", "puyuan-municipal"),
                        new ResponsibilityRule("R-3", otherClass, "330483101", "puyuan-municipal")))
                .isEqualTo(new NoRule("no rule for INCIDENT 06050 in 330483101018001"));
    }

    @Test
    void a_rule_holds_from_its_first_to_its_last_day() {
        var local = rule("R-2", "330483101", "puyuan-municipal").validBetween(DAY, DAY);

        assertThat(Routing.decide(problem(), DAY, List.of(local))).isInstanceOf(Routed.class);
        assertThat(Routing.decide(problem(), DAY.minusDays(1), List.of(local))).isInstanceOf(NoRule.class);
        assertThat(Routing.decide(problem(), DAY.plusDays(1), List.of(local))).isInstanceOf(NoRule.class);
    }

    @Property(tries = 200)
    void the_order_of_the_rules_does_not_matter(@ForAll Random random) {
        var areas = List.of("330483", "330483101", "330483101018", "330483101018001");
        var departments = List.of("puyuan-municipal", "puyuan-greening", "tx-housing");
        var rules = new ArrayList<ResponsibilityRule>();
        for (int i = 0; i < 6; i++) {
            rules.add(rule("R-" + i, areas.get(random.nextInt(4)), departments.get(random.nextInt(3))));
        }
        var decided = Routing.decide(problem(), DAY, rules);
        Collections.shuffle(rules, random);

        assertThat(Routing.decide(problem(), DAY, rules)).isEqualTo(decided);
    }

    private static Routing decide(ResponsibilityRule... rules) {
        return Routing.decide(problem(), DAY, List.of(rules));
    }

    private static ResponsibilityRule rule(String id, String area, String department) {
        return new ResponsibilityRule(id, problem(), area, department);
    }

    private static Problem problem() {
        return new Problem(ClassKind.INCIDENT, new ClassCode("06050"), new GridCode("330483101018001"));
    }
}
