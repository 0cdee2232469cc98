package io.gridcase.cityprofile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import io.gridcase.cityprofile.ClassAttribute.Choice;
import io.gridcase.cityprofile.responsibility.ResponsibilityRule;
import io.gridcase.code.AreaClass;
import io.gridcase.code.Channel;
import io.gridcase.code.ClassKind;
import io.gridcase.code.HandlingType;
import io.gridcase.code.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service reads the parts it uses, and can say which state of the profile it read. */
class CityProfileTest {

    @TempDir
    Path folder;

    @Test
    void a_part_brings_those_it_refers_to_and_no_other() {
        new SmallProfile().without("grids.csv").without("staff.csv").writeTo(folder);
        CityProfile profile = CityProfile.read(folder, Part.RESPONSIBILITY_MATRIX);
        assertThat(profile.responsibilityMatrix()).hasSize(2);
        assertThat(profile.departments()).hasSize(2);
        assertThat(profile.city().countyCode()).isEqualTo("330483");
        assertThatIllegalStateException().isThrownBy(profile::grids).withMessageContaining("name Part.GRIDS");
        assertThatIllegalStateException().isThrownBy(() -> profile.version(Part.GRIDS));
    }

    @Test
    void a_wrong_part_that_is_not_read_harms_nobody() {
        new SmallProfile().with("grids.csv", "what is this").writeTo(folder);
        assertThat(CityProfile.read(folder, Part.STAFF).staff()).hasSize(2);
    }

    @Test
    void an_edit_changes_the_version_and_that_of_its_own_part_only() throws IOException {
        CityProfile before = CityProfile.read(new SmallProfile().writeTo(folder));
        Path calendar = folder.resolve("calendar.csv");
        Files.writeString(calendar, Files.readString(calendar).replace("2026-10-01", "2026-10-02"));
        CityProfile after = CityProfile.read(folder);
        assertThat(after.version()).isNotEqualTo(before.version()).matches("[0-9a-f]{64}");
        assertThat(after.version(Part.CALENDAR)).isNotEqualTo(before.version(Part.CALENDAR));
        assertThat(after.version(Part.AREAS)).isEqualTo(before.version(Part.AREAS));
        assertThat(CityProfile.read(folder, Part.AREAS).version()).isEqualTo(after.version());
    }

    @Test
    void spreadsheets_may_add_a_byte_order_mark_line_ends_and_blanks() {
        new SmallProfile().writeTo(folder);
        SmallProfile.write(
                folder.resolve("calendar.csv"),
                "\uFEFFname_zh,date,day_type,name_en\r\n国庆, 2026-10-02 ,OFF,\"National, Day\"\r\n元旦,2026-01-01,OFF,New Year\r\n\r\n");
        assertThat(CityProfile.read(folder).calendar())
                .containsExactly(
                        new CalendarDay(LocalDate.of(2026, 1, 1), DayType.OFF, "元旦", "New Year"),
                        new CalendarDay(LocalDate.of(2026, 10, 2), DayType.OFF, "国庆", "National, Day"));
    }

    @Test
    void a_profile_from_before_seasons_and_groups_is_still_read() {
        new SmallProfile()
                .with("working-hours.csv", "effective_from,session_start,session_end", "2016-01-01,08:00,12:00")
                .with(
                        "departments.csv",
                        "code,name_zh,name_en,kind,area_prefix",
                        "puyuan-municipal,市政,Municipal,MAINTENANCE,330483101",
                        "tx-police,公安,Police,AUTHORITY,330483")
                .writeTo(folder);
        CityProfile profile = CityProfile.read(folder);
        assertThat(profile.workingHours())
                .containsExactly(new WorkingHoursEntry(
                        "", LocalDate.of(2016, 1, 1), Optional.empty(), LocalTime.of(8, 0), LocalTime.of(12, 0)));
        assertThat(profile.departments())
                .extracting(DepartmentEntry::hoursGroup)
                .containsOnly("");
    }

    @Test
    void limits_area_classes_and_the_hours_of_seasons_are_read_as_written() {
        CityProfile profile = CityProfile.read(new SmallProfile().writeTo(folder));
        assertThat(profile.areaClasses())
                .contains(new AreaClassEntry("330483101", AreaClass.II, LocalDate.of(2026, 1, 1), Optional.empty()));
        assertThat(profile.limits())
                .extracting(LimitEntry::handlingType, LimitEntry::areaClass, LimitEntry::limit)
                .containsExactly(
                        tuple(HandlingType.ENGINEERING, Optional.empty(), new Limit(30, LimitUnit.WORK_DAY)),
                        tuple(HandlingType.ENGINEERING, Optional.of(AreaClass.I), new Limit(20, LimitUnit.WORK_DAY)),
                        tuple(HandlingType.SPECIAL, Optional.empty(), new Limit(0, LimitUnit.WORK_DAY)));
        assertThat(profile.workingHours())
                .contains(new WorkingHoursEntry(
                        "outdoor",
                        LocalDate.of(2020, 1, 1),
                        Optional.of(new Season(MonthDay.of(6, 1), MonthDay.of(9, 30))),
                        LocalTime.of(7, 30),
                        LocalTime.of(11, 30)));
        assertThat(profile.departments().get(0).hoursGroup()).isEqualTo("outdoor");
    }

    @Test
    void a_season_may_go_on_into_the_next_year() {
        Season winter = new Season(MonthDay.of(11, 1), MonthDay.of(2, 28));
        assertThat(winter.contains(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(winter.contains(LocalDate.of(2027, 2, 28))).isTrue();
        assertThat(winter.contains(LocalDate.of(2028, 2, 29))).isFalse();
        assertThat(winter.contains(LocalDate.of(2026, 10, 31))).isFalse();
    }

    @Test
    void two_departments_with_equal_rules_are_a_tie_and_no_error() {
        new SmallProfile()
                .withLine("responsibility-matrix.csv", 4, "R3,INCIDENT,06050,,330483101,,,,tx-police,,,2016-01-01,")
                .writeTo(folder);
        assertThat(CityProfile.read(folder).responsibilityMatrix()).hasSize(3);
    }

    @Test
    void a_city_need_not_have_what_may_be_empty() {
        new SmallProfile()
                .with("area-classes.csv", "area_prefix,area_class,valid_from,valid_to")
                .with(
                        "limits.csv",
                        "scheme,kind,code,condition_no,handling_type,area_class,valid_from,valid_to,limit_value,limit_unit,limit_basis")
                .with("class-mapping.csv", "old_scheme,old_kind,old_code,scheme,kind,code")
                .with(
                        "class-attributes.csv",
                        "kind,code,attribute,position,datatype,required,question_zh,question_en,choices")
                .with("confusable-classes.csv", "kind,code,other_kind,other_code")
                .with(
                        "supervision-rules.csv",
                        "level,ground,reached,urgent_only,answer_minutes,working_time_only,text_zh")
                .with("campaigns.csv", "code,name_zh,name_en,classes,area_prefixes,valid_from,valid_to,lead_group")
                .with("evaluation-schemes.csv", "scheme,name_zh,name_en,units,base,doubled")
                .with(
                        "evaluation-parts.csv",
                        "scheme,position,name_zh,name_en,kind,measure,points,floor,step,when_empty")
                .with("evaluation-bands.csv", "scheme,position,from_count,percent")
                .with("evaluation-grades.csv", "scheme,from_score,grade,board")
                .writeTo(folder);
        CityProfile profile = CityProfile.read(folder);
        assertThat(profile.classMapping()).isEmpty();
        assertThat(profile.classAttributes()).isEmpty();
        assertThat(profile.confusableClasses()).isEmpty();
        assertThat(profile.campaigns()).isEmpty();
        assertThat(profile.evaluationSchemes()).isEmpty();
        assertThat(profile.supervisionRules()).isEmpty();
    }

    @Test
    void what_intake_asks_and_decides_by_is_read_as_written() {
        CityProfile profile = CityProfile.read(new SmallProfile().writeTo(folder));
        assertThat(profile.schemes())
                .contains(new CodeScheme("OLD", LocalDate.of(2013, 1, 1), Optional.of(LocalDate.of(2015, 12, 31))));
        assertThat(profile.classMapping())
                .containsExactly(
                        new ClassMapping("OLD", ClassKind.COMPONENT, "0286", "S", ClassKind.INCIDENT, "06050"));
        assertThat(profile.channels())
                .startsWith(new ChannelRule(Channel.INSPECTOR, "网格员上报", "Inspector", false, true));
        assertThat(profile.stageLimits())
                .contains(new StageLimit(Stage.CONFIRMATION, 30, false), new StageLimit(Stage.ACCEPTANCE, 60, true));
        assertThat(profile.rejectReasons()).containsExactly(new RejectReason("not-real", "不属实", "Not real", false));
        assertThat(profile.classAttributes().get(1).choices())
                .containsExactly(new Choice("stone", "石材"), new Choice("concrete", "混凝土"));
        assertThat(profile.duplicateRules())
                .contains(
                        new DuplicateRule(ClassKind.INCIDENT, Optional.empty(), 50, 24),
                        new DuplicateRule(ClassKind.INCIDENT, Optional.of("06050"), 30, 168));
        assertThat(profile.duties())
                .contains(new Duty(
                        "py-1", DutyKind.INSPECTOR, "330483101018", LocalDate.of(2017, 1, 1), Optional.empty()));
    }

    @Test
    void a_point_on_a_shared_side_lies_in_one_cell() {
        List<GridCell> cells =
                CityProfile.read(new SmallProfile().writeTo(folder)).grids();
        assertThat(cells.stream().filter(cell -> cell.contains(120.630, 30.6795)))
                .containsExactly(cells.get(1));
        assertThat(cells.stream().filter(cell -> cell.contains(120.6295, 30.679)))
                .containsExactly(cells.get(0));
    }

    @Test
    void a_rule_holds_from_its_first_to_its_last_day() {
        ResponsibilityRule rule = CityProfile.read(new SmallProfile().writeTo(folder))
                .responsibilityMatrix()
                .get(0);
        assertThat(rule.holdsOn(LocalDate.of(2015, 12, 31))).isFalse();
        assertThat(rule.holdsOn(LocalDate.of(2016, 1, 1))).isTrue();
        assertThat(rule.holdsOn(LocalDate.of(2016, 12, 31))).isTrue();
        assertThat(rule.holdsOn(LocalDate.of(2017, 1, 1))).isFalse();
    }
}
