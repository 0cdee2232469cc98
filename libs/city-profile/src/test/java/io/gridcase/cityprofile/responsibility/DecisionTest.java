package io.gridcase.cityprofile.responsibility;

import static io.gridcase.cityprofile.responsibility.Rules.MORNING;
import static io.gridcase.cityprofile.responsibility.Rules.NIGHT;
import static io.gridcase.cityprofile.responsibility.Rules.STONE;
import static io.gridcase.cityprofile.responsibility.Rules.problem;
import static io.gridcase.cityprofile.responsibility.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.cityprofile.responsibility.Decision.Decided;
import io.gridcase.cityprofile.responsibility.Decision.Nobody;
import io.gridcase.cityprofile.responsibility.Decision.Tied;
import io.gridcase.code.Answer;
import io.gridcase.code.ClassKind;
import io.gridcase.code.DepartmentCode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTest {

    /** Each line beats every line below it: all sixteen things a rule of a town can demand, and what lies around them. */
    private static final List<ResponsibilityRule> ORDER = List.of(
            rule("grid", "330483101018001", "a-1"),
            rule("village", "330483101018", "a-2"),
            demanding("condition, answer, hours", condition().withAnswer(STONE).withHours(day()), "a-3"),
            demanding("condition, answer", condition().withAnswer(STONE), "a-4"),
            demanding("condition, hours", condition().withHours(day()), "a-5"),
            demanding("condition", condition(), "a-6"),
            demanding("answer, hours", Demands.NONE.withAnswer(STONE).withHours(day()), "a-7"),
            demanding("answer", Demands.NONE.withAnswer(STONE), "a-8"),
            demanding("hours", Demands.NONE.withHours(day()), "a-9"),
            demanding("town", Demands.NONE, "b-1"),
            rule(
                    "county, everything",
                    "06050",
                    "330483",
                    condition().withAnswer(STONE).withHours(day()),
                    "b-2"),
            rule("county", "330483", "b-3"),
            rule("major class of the village", "06", "330483101018", Demands.NONE.withHours(day()), "b-4"),
            rule("major class", "06", "330483", Demands.NONE, "b-5"));

    @Test
    void every_rule_beats_all_that_are_less_specific() {
        for (int stronger = 0; stronger < ORDER.size(); stronger++) {
            for (int weaker = stronger + 1; weaker < ORDER.size(); weaker++) {
                var rules = List.of(ORDER.get(weaker), ORDER.get(stronger));

                assertThat(decide(rules)).isEqualTo(new Decided(ORDER.get(stronger)));
            }
        }
    }

    @Test
    void the_criterion_that_decided_can_be_told() {
        assertThat(against(0, 1)).contains(Criterion.AREA);
        assertThat(against(5, 7)).contains(Criterion.CONDITION);
        assertThat(against(7, 8)).contains(Criterion.ANSWER);
        assertThat(against(8, 9)).contains(Criterion.HOURS);
        assertThat(against(11, 12)).contains(Criterion.CLASS);
        assertThat(against(9, 9)).isEmpty();
    }

    @Test
    void rules_that_are_equally_specific_tie() {
        var other = rule("other", "330483101", "c-1");

        assertThat(decide(List.of(other, ORDER.get(9)))).isEqualTo(new Tied(List.of(other, ORDER.get(9))));
    }

    @Test
    void rules_that_agree_are_no_tie() {
        var other = rule("other", "330483101", "b-1");

        assertThat(decide(List.of(ORDER.get(9), other))).isEqualTo(new Decided(other));
    }

    @Test
    void rules_that_name_other_helpers_do_not_agree() {
        var helped = ORDER.get(9)
                .withDuty(new Duty(new DepartmentCode("b-1"), List.of(new DepartmentCode("b-2")), Optional.empty()));

        assertThat(decide(List.of(ORDER.get(9), helped))).isInstanceOf(Tied.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "another class, INCIDENT, 06051, 330483101, CLASS",
        "another major class, INCIDENT, 07, 330483101, CLASS",
        "another kind, COMPONENT, 06050, 330483101, CLASS",
        "another town, INCIDENT, 06050, 330483100, AREA"
    })
    void a_rule_of_something_else_does_not_fit(
            String what, ClassKind kind, String code, String area, Criterion failing) {
        var rule = new ResponsibilityRule(
                what, new RuleScope(kind, code, area, Demands.NONE), Duty.of("a-1"), LocalDate.EPOCH, Optional.empty());

        assertThat(rule.failing(problem(), MORNING)).containsExactly(failing);
        assertThat(decide(List.of(rule))).isEqualTo(new Nobody());
    }

    @Test
    void all_that_a_rule_demands_must_be_the_case() {
        var demanding =
                demanding("R", new Demands(java.util.OptionalInt.of(1), Optional.of(STONE), Optional.of(NIGHT)), "a-1");

        assertThat(demanding.failing(problem(), MORNING))
                .containsExactly(Criterion.CONDITION, Criterion.ANSWER, Criterion.HOURS);
        assertThat(demanding.failing(problem(new Answer("material", "concrete"), STONE), MORNING))
                .containsExactly(Criterion.CONDITION, Criterion.HOURS);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "21:59, false",
        "22:00, true",
        "23:59, true",
        "00:00, true",
        "05:59, true",
        "06:00, false",
        "12:00, false"
    })
    void a_night_passes_midnight(LocalTime time, boolean night) {
        assertThat(NIGHT.contains(time)).isEqualTo(night);
        assertThat(new HoursOfDay(NIGHT.to(), NIGHT.from()).contains(time)).isEqualTo(!night);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2017-06-29, false", "2017-06-30, true", "2017-07-01, true", "2017-07-02, false"})
    void a_rule_holds_from_its_first_to_its_last_day(LocalDate day, boolean holds) {
        var first = LocalDate.of(2017, 6, 30);
        var rule = new ResponsibilityRule(
                "R", ORDER.get(9).scope(), Duty.of("a-1"), first, Optional.of(first.plusDays(1)));

        assertThat(rule.failing(problem(), day.atStartOfDay()).isEmpty()).isEqualTo(holds);
        assertThat(rule.failing(problem(), day.atTime(23, 59)).isEmpty()).isEqualTo(holds);
    }

    private static Optional<Criterion> against(int stronger, int weaker) {
        return ORDER.get(stronger)
                .specificity()
                .decidingAgainst(ORDER.get(weaker).specificity());
    }

    private static Decision decide(List<ResponsibilityRule> rules) {
        return Decision.of(problem(STONE), MORNING, rules);
    }

    private static ResponsibilityRule demanding(String id, Demands demands, String lead) {
        return rule(id, "06050", "330483101", demands, lead);
    }

    private static Demands condition() {
        return Demands.NONE.withCondition(2);
    }

    private static HoursOfDay day() {
        return new HoursOfDay(LocalTime.of(6, 0), LocalTime.of(22, 0));
    }
}
