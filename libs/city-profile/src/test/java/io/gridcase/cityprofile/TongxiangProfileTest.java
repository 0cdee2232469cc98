package io.gridcase.cityprofile;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.code.AreaClass;
import io.gridcase.code.ClassKind;
import io.gridcase.code.HandlingType;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The profile that ships with the product is valid and holds what the product promises. */
class TongxiangProfileTest {

    static final Path FOLDER = Path.of("../../deploy/city/tongxiang");
    private static final String PUYUAN = "330483101";
    private static final String WUZHEN = "330483100";

    private static final CityProfile PROFILE = CityProfile.read(FOLDER);

    @Test
    void every_class_of_the_standard_has_a_condition_and_an_unknown_limit_stays_unknown() {
        assertThat(PROFILE.classes()).hasSize(250);
        assertThat(PROFILE.classes().stream().collect(groupingBy(CaseClass::kind, counting())))
                .containsEntry(ClassKind.COMPONENT, 153L)
                .containsEntry(ClassKind.INCIDENT, 97L);
        assertThat(PROFILE.conditions())
                .allMatch(condition -> condition.limit().isEmpty() == (condition.limitBasis() == LimitBasis.NONE))
                .noneMatch(condition -> condition.limitBasis() == LimitBasis.STANDARD);
    }

    @Test
    void the_test_point_of_puyuan_lies_in_one_cell_inside_the_county() {
        assertThat(PROFILE.grids().stream().filter(cell -> cell.contains(120.63, 30.68)))
                .singleElement()
                .satisfies(cell -> assertThat(cell.villageCode()).isEqualTo("330483101018"));
        assertThat(PROFILE.outline().contains(120.63, 30.68)).isTrue();
        assertThat(PROFILE.outline().contains(120.70, 30.68)).isFalse();
    }

    @Test
    void every_village_has_synthetic_cells_inside_the_county() {
        Set<String> villages = PROFILE.areas().stream()
                .filter(area -> area.level() == AreaLevel.VILLAGE)
                .map(Area::code)
                .collect(toSet());
        assertThat(PROFILE.grids().stream().map(GridCell::villageCode).collect(toSet()))
                .isEqualTo(villages)
                .hasSize(221);
        assertThat(PROFILE.grids()).allMatch(GridCell::synthetic).allMatch(this::centreIsInCounty);
        assertThat(cellsOf(PUYUAN)).isGreaterThan(4_000);
        assertThat(cellsOf(WUZHEN)).isGreaterThan(5_000);
    }

    @Test
    void the_classes_hold_since_before_the_founding_day_and_older_codes_are_still_understood() {
        assertThat(PROFILE.schemes())
                .containsExactly(
                        new CodeScheme("GB/T 47678.5-2026", LocalDate.of(2016, 1, 1), Optional.empty()),
                        new CodeScheme(
                                "GB/T 30428.2-2013", LocalDate.of(2014, 1, 1), Optional.of(LocalDate.of(2026, 6, 30))));
        assertThat(PROFILE.classMapping())
                .hasSize(122)
                .allMatch(mapping -> mapping.kind() == mapping.oldKind())
                .contains(mapping("0110", "06010"), mapping("0405", "09005"), mapping("0507", "10001"));
    }

    @Test
    void every_village_with_inspectors_has_one_on_duty_and_every_town_a_team_leader() {
        assertThat(PROFILE.areas())
                .filteredOn(area -> area.level() == AreaLevel.TOWN)
                .allSatisfy(town ->
                        assertThat(onDuty(DutyKind.TEAM_LEADER, town.code())).hasSize(1));
        assertThat(PROFILE.areas())
                .filteredOn(area -> List.of(PUYUAN, WUZHEN).contains(area.parentCode()))
                .hasSize(51)
                .allSatisfy(village ->
                        assertThat(onDuty(DutyKind.INSPECTOR, village.code())).hasSize(1));
    }

    @Test
    void no_question_must_be_answered_about_the_classes_of_the_founding_record_and_the_tour() {
        assertThat(PROFILE.classAttributes())
                .filteredOn(ClassAttribute::required)
                .extracting(ClassAttribute::code)
                .containsExactly("08011", "09012");
    }

    @Test
    void limits_that_differ_are_marked_as_made_up_and_leave_the_founding_record_alone() {
        assertThat(PROFILE.limits())
                .hasSize(16)
                .allMatch(limit -> limit.basis() == LimitBasis.ANALOGY)
                .anyMatch(limit -> limit.limit().value() == 0)
                .noneMatch(limit -> limit.handlingType() == HandlingType.GENERAL
                        && limit.validFrom().getYear() <= 2017);
        assertThat(PROFILE.areaClasses()).extracting(AreaClassEntry::areaClass).contains(AreaClass.values());
    }

    @Test
    void gardeners_alone_keep_hours_of_their_own() {
        assertThat(PROFILE.departments())
                .allMatch(department ->
                        department.hoursGroup().equals(department.kind() == DepartmentKind.GREENING ? "outdoor" : ""));
    }

    @Test
    void the_calendar_ends_with_2026() {
        assertThat(PROFILE.calendarYears())
                .isEqualTo(IntStream.rangeClosed(2016, 2026).boxed().collect(toSet()));
    }

    /** Processor time, so that a busy machine does not fail the test. */
    @Test
    void reading_the_whole_profile_costs_less_than_two_seconds() {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        assertThat(CityProfile.read(FOLDER).version()).isEqualTo(PROFILE.version());
        assertThat(Duration.ofNanos(thread.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    private static ClassMapping mapping(String oldCode, String code) {
        return new ClassMapping(
                "GB/T 30428.2-2013", ClassKind.INCIDENT, oldCode, "GB/T 47678.5-2026", ClassKind.INCIDENT, code);
    }

    private static List<Duty> onDuty(DutyKind kind, String area) {
        return PROFILE.duties().stream()
                .filter(duty -> duty.duty() == kind && duty.areaPrefix().equals(area))
                .toList();
    }

    private long cellsOf(String town) {
        return PROFILE.grids().stream()
                .filter(cell -> cell.code().startsWith(town))
                .count();
    }

    private boolean centreIsInCounty(GridCell cell) {
        return PROFILE.outline().contains((cell.west() + cell.east()) / 2, (cell.south() + cell.north()) / 2);
    }
}
