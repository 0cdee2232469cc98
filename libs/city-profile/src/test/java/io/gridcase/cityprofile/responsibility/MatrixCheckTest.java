package io.gridcase.cityprofile.responsibility;

import static io.gridcase.cityprofile.responsibility.Rules.MORNING;
import static io.gridcase.cityprofile.responsibility.Rules.NIGHT;
import static io.gridcase.cityprofile.responsibility.Rules.STONE;
import static io.gridcase.cityprofile.responsibility.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gridcase.cityprofile.responsibility.Finding.Kind;
import io.gridcase.code.Answer;
import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One class with two conditions, three villages in two towns. */
class MatrixCheckTest {

    private static final LocalDate DAY = MORNING.toLocalDate();
    private static final Ground GROUND = new Ground(
            List.of(new ClassFacts(ClassKind.INCIDENT, new ClassCode("06050"), Set.of(1, 2), Set.of())),
            List.of("330483100001", "330483101017", "330483101018"));

    @Test
    void a_matrix_that_covers_everything_has_no_findings() {
        assertThat(findings(rule("R-1", "330483", "d-1"), rule("R-2", "330483101", "d-2")))
                .isEmpty();
    }

    @Test
    void a_town_without_a_rule_is_a_gap() {
        assertThat(findings(rule("R-1", "330483101", "d-1")))
                .containsExactly(finding(Kind.GAP, "330483100001", List.of(), "no rule fits in 1 village(s)"));
    }

    @Test
    void nothing_at_all_is_one_gap_for_the_county() {
        assertThat(findings()).containsExactly(finding(Kind.GAP, "330483", List.of(), "no rule fits in 3 village(s)"));
    }

    @Test
    void a_rule_for_the_night_leaves_the_day_open() {
        assertThat(findings(demanding("R-1", Demands.NONE.withHours(NIGHT))))
                .singleElement()
                .satisfies(gap -> assertThat(gap.explanation())
                        .isEqualTo("no rule fits in 3 village(s): condition 1 from 06:00 on"));
    }

    @Test
    void a_rule_for_one_condition_leaves_the_others_open() {
        assertThat(findings(demanding("R-1", Demands.NONE.withCondition(2))))
                .singleElement()
                .satisfies(gap ->
                        assertThat(gap.explanation()).contains("condition 1").doesNotContain("condition 2"));
    }

    @Test
    void demands_that_can_come_together_tie() {
        var all = rule("R-0", "330483", "d-0");
        var stone = demanding("R-1", Demands.NONE.withAnswer(STONE));
        var owned = demanding("R-2", Demands.NONE.withAnswer(new Answer("owner", "city")));

        assertThat(findings(all, stone, owned))
                .isEqualTo(
                        List.of(
                                finding(
                                        Kind.TIE,
                                        "330483",
                                        List.of("R-1", "R-2"),
                                        "2 rules fit equally well in 3 village(s): condition 1, material=stone, owner=city from 00:00 on")));
    }

    @Test
    void a_rule_that_others_always_beat_is_dead() {
        assertThat(findings(
                        rule("R-0", "330483", "d-0"), rule("R-1", "330483100", "d-1"), rule("R-2", "330483101", "d-2")))
                .containsExactly(finding(
                        Kind.NEVER_WINS,
                        "330483",
                        List.of("R-0", "R-1", "R-2"),
                        "never wins: R-1, R-2 decide wherever it fits"));
    }

    @Test
    void a_rule_about_nothing_is_dead() {
        assertThat(findings(
                        rule("R-0", "330483", "d-0"),
                        rule("R-1", "06051", "330483", Demands.NONE, "d-1"),
                        rule("R-2", "330483102", "d-2")))
                .extracting(finding -> finding.ruleIds().get(0), Finding::explanation)
                .containsExactly(
                        tuple("R-2", "never wins: there is nothing that it fits"),
                        tuple("R-1", "never wins: there is nothing that it fits"));
    }

    @Test
    void a_rule_whose_last_day_is_over_is_expired_and_one_to_come_is_not_dead() {
        var over = new ResponsibilityRule(
                "R-1",
                rule("R-1", "330483", "d-1").scope(),
                Duty.of("d-1"),
                LocalDate.EPOCH,
                Optional.of(DAY.minusDays(1)));
        var ahead = new ResponsibilityRule("R-2", over.scope(), Duty.of("d-2"), DAY.plusDays(1), Optional.empty());

        assertThat(findings(rule("R-0", "330483", "d-0"), over, ahead))
                .containsExactly(finding(Kind.EXPIRED, "330483", List.of("R-1"), "its last day was 2017-06-29"));
    }

    @Test
    void a_rule_for_a_major_class_fills_the_gap() {
        assertThat(findings(rule("R-1", "06", "330483", Demands.NONE, "d-1"), rule("R-2", "330483101", "d-2")))
                .isEmpty();
    }

    private static ResponsibilityRule demanding(String id, Demands demands) {
        return rule(id, "06050", "330483", demands, id.toLowerCase(Locale.ROOT));
    }

    private static Finding finding(Kind kind, String area, List<String> rules, String explanation) {
        return new Finding(kind, ClassKind.INCIDENT, "06050", area, rules, explanation);
    }

    private static List<Finding> findings(ResponsibilityRule... rules) {
        return MatrixCheck.findings(ResponsibilityMatrix.of(List.of(rules)), GROUND, DAY);
    }
}
