package io.gridcase.closure.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.cityprofile.CityProfile;
import io.gridcase.cityprofile.Part;
import io.gridcase.cityprofile.SupervisionGround;
import io.gridcase.cityprofile.SupervisionRule;
import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.Dispatch;
import io.gridcase.closure.casefile.Facts;
import io.gridcase.closure.cityprofile.City;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.SupervisionLevel;
import io.gridcase.testsupport.Contracts;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ladder that is shipped for Tongxiang. */
class LadderTest {

    private static final DepartmentCode MUNICIPAL = new DepartmentCode("puyuan-municipal");

    private final Ladder ladder = new Ladder(City.of(CityProfile.read(
            Contracts.home().resolve("deploy/city/tongxiang"),
            Part.WORKING_HOURS,
            Part.CALENDAR,
            Part.DEPARTMENTS,
            Part.SUPERVISION_RULES)));

    @ParameterizedTest
    @CsvSource({
        "WARNED, 0, REMIND",
        "OVERDUE, 0, SUPERVISE",
        "OVERDUE, 1,",
        "OVERDUE, 2, CIRCULATE",
        "OVERDUE, 5, SUMMON",
        "REWORKED, 1,",
        "REWORKED, 2, SUPERVISE",
        "REWORKED, 3,",
        "UNANSWERED, 1, CIRCULATE",
        "SUPERVISED, 3, SUMMON"
    })
    void a_step_is_due_when_the_count_comes_to_its_number(
            SupervisionGround ground, int reached, SupervisionLevel expected) {
        assertThat(levels(ground, reached, ordinary())).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void what_is_urgent_is_supervised_before_it_is_late() {
        var urgent = ordinary();
        urgent.due(new Dispatch.Deadline(
                "INCIDENT/01002/1", 2, "URGENT_WORK_HOUR", "CITY_SAMPLE", Facts.DUE_AT, Facts.DUE_AT, "2026-1"));

        assertThat(levels(SupervisionGround.WARNED, 0, urgent))
                .containsExactly(SupervisionLevel.REMIND, SupervisionLevel.SUPERVISE);
    }

    @Test
    void only_a_supervision_is_to_be_answered_and_in_working_time() {
        var fridayMorning = Instant.parse("2017-07-07T02:00:00Z");

        assertThat(ladder.answerBy(SupervisionLevel.SUPERVISE, MUNICIPAL, fridayMorning))
                .contains(Instant.parse("2017-07-10T02:00:00Z"));
        assertThat(ladder.answerBy(SupervisionLevel.CIRCULATE, MUNICIPAL, fridayMorning))
                .isEmpty();
    }

    private List<SupervisionLevel> levels(SupervisionGround ground, int reached, CaseFile caseFile) {
        return ladder.due(ground, reached, caseFile).stream()
                .map(SupervisionRule::level)
                .toList();
    }

    private static CaseFile ordinary() {
        var caseFile = Facts.newCase();
        Facts.file(caseFile);
        Facts.dispatch(caseFile);
        return caseFile;
    }
}
