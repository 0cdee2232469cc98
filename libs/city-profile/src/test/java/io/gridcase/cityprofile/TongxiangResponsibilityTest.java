package io.gridcase.cityprofile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.cityprofile.responsibility.Duty;
import io.gridcase.cityprofile.responsibility.Finding;
import io.gridcase.cityprofile.responsibility.Finding.Kind;
import io.gridcase.cityprofile.responsibility.MatrixCheck;
import io.gridcase.cityprofile.responsibility.Problem;
import io.gridcase.cityprofile.responsibility.ResponsibilityMatrix;
import io.gridcase.cityprofile.responsibility.ResponsibilityRule;
import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import io.gridcase.code.GridCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who is responsible in the profile that ships with the product. */
class TongxiangResponsibilityTest {

    private static final String PUYUAN = "330483101";
    private static final LocalDate FOUNDING_DAY = LocalDate.of(2017, 6, 30);

    private static final CityProfile PROFILE = CityProfile.read(TongxiangProfileTest.FOLDER);
    private static final ResponsibilityMatrix MATRIX = ResponsibilityMatrix.of(PROFILE.responsibilityMatrix());

    @Test
    void the_founding_record_finds_its_limit_and_its_department() {
        assertThat(PROFILE.conditions())
                .filteredOn(condition -> condition.code().equals("06050") && condition.conditionNo() == 2)
                .singleElement()
                .satisfies(condition -> {
                    assertThat(condition.conditionZh()).isEqualTo("破损、缺失");
                    assertThat(condition.limit()).contains(new Limit(5, LimitUnit.WORK_DAY));
                    assertThat(condition.limitBasis()).isEqualTo(LimitBasis.CITY_SAMPLE);
                });
        assertThat(rules(ClassKind.INCIDENT, "06050", PUYUAN))
                .singleElement()
                .satisfies(rule -> assertThat(rule.duty()).isEqualTo(Duty.of("puyuan-municipal")));
        assertThat(department("puyuan-municipal").nameZh()).isEqualTo("濮院镇市政养护单位");
    }

    @Test
    void far_more_than_the_forty_commonest_classes_have_one_answer_in_every_town() {
        List<Area> towns = PROFILE.areas().stream()
                .filter(area -> area.level() == AreaLevel.TOWN)
                .toList();
        assertThat(towns).hasSize(11);
        assertThat(PROFILE.classes())
                .filteredOn(each -> towns.stream()
                        .allMatch(town ->
                                rules(each.kind(), each.code(), town.code()).size() == 1))
                .hasSize(219);
    }

    @Test
    void exactly_one_tie_waits_for_the_dispatcher() {
        List<List<String>> ties = PROFILE.classes().stream()
                .flatMap(each -> PROFILE.areas().stream().map(area -> rules(each.kind(), each.code(), area.code())))
                .filter(winners -> winners.size() > 1)
                .map(winners -> winners.stream().map(ResponsibilityRule::ruleId).toList())
                .distinct()
                .toList();
        assertThat(ties).containsExactly(List.of("C04010-330483101", "C04010-330483101-tie"));
    }

    @Test
    void a_check_of_the_matrix_finds_the_one_tie_the_classes_nobody_owns_and_no_dead_rule() {
        var found = MatrixCheck.findings(MATRIX, PROFILE.ground(), FOUNDING_DAY).stream()
                .collect(groupingBy(Finding::kind));

        assertThat(found.get(Kind.TIE)).extracting(Finding::code).containsExactly("04010");
        assertThat(found.get(Kind.GAP)).hasSize(30).extracting(Finding::area).containsOnly("330483");
        assertThat(found).containsOnlyKeys(Kind.TIE, Kind.GAP);
    }

    @Test
    void some_classes_have_no_rule() {
        assertThat(rules(ClassKind.INCIDENT, "06043", PUYUAN)).isEmpty();
        assertThat(rules(ClassKind.INCIDENT, "10002", PUYUAN)).isEmpty();
    }

    @Test
    void puyuan_has_staff_for_every_role_and_a_handler_for_every_department_of_its_matrix() {
        assertThat(PROFILE.staff().stream()
                        .filter(person -> person.areas().contains(PUYUAN))
                        .flatMap(person -> person.roles().stream())
                        .collect(toSet()))
                .containsExactlyInAnyOrder(
                        "inspector",
                        "intake-officer",
                        "shift-leader",
                        "dispatcher",
                        "handler",
                        "department-head",
                        "supervisor");
        Set<String> handled = PROFILE.staff().stream()
                .map(StaffMember::department)
                .flatMap(Optional::stream)
                .collect(toSet());
        assertThat(PROFILE.responsibilityMatrix().stream()
                        .filter(rule -> PUYUAN.startsWith(rule.scope().areaPrefix()))
                        .map(rule -> rule.duty().handler().value()))
                .isSubsetOf(handled);
    }

    /** The rules that decide about a class anywhere in an area, whatever else is the case, at noon of the founding day. */
    private static List<ResponsibilityRule> rules(ClassKind kind, String code, String area) {
        var grid = new GridCode((area + "000000001").substring(0, 15));
        var problem = new Problem(kind, new ClassCode(code), OptionalInt.empty(), grid, Set.of());
        return MATRIX.decide(problem, FOUNDING_DAY.atTime(12, 0)).rules();
    }

    private DepartmentEntry department(String code) {
        return PROFILE.departments().stream()
                .filter(each -> Objects.equals(each.code(), code))
                .findFirst()
                .orElseThrow();
    }
}
