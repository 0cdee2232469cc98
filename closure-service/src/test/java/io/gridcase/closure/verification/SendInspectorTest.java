package io.gridcase.closure.verification;

import static io.gridcase.closure.casefile.Facts.DUE_AT;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.Facts;
import io.gridcase.closure.casefile.Handling;
import io.gridcase.code.GridCode;
import io.gridcase.roster.Choice;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is sent to look, by the shipped roster. */
class SendInspectorTest {

    private static final Inspectors INSPECTORS = new Inspectors(TestCity.tongxiang());

    private final InMemory world = new InMemory();
    private final SendInspector send = new SendInspector(INSPECTORS, world, TestCity.tongxiang());

    @ParameterizedTest
    @CsvSource({
        // whoever looks after the grid, also when that person reported the case
        "330483101200001, puyuan-municipal,  py-municipal-1,  py-inspector-1, OWN_GRID",
        "330483101206001, puyuan-municipal,  py-municipal-1,  py-inspector-2, OWN_GRID",
        // but neither the handler nor anybody of the handling department
        "330483101200001, puyuan-sanitation, py-inspector-1,  py-inspector-3, SAME_TOWN",
        "330483101206001, puyuan-sanitation, py-sanitation-1, py-inspector-1, SAME_TOWN",
        // where nobody has a grid, whoever leads
        "330483102001001, tx-water,          tx-water-1,      tx-inspector-1, TEAM_LEADER",
    })
    void by_the_roster_and_never_who_had_a_part(
            String grid, String department, String handler, String inspector, Choice choice) {
        var errand = sentTo(grid, department, handler);

        assertThat(errand.choice()).isIn(choice, Choice.NEIGHBOUR_GRID);
        assertThat(errand.inspector()).isEqualTo(inspector);
        assertThat(errand.assignedBy()).isNull();
    }

    @Test
    void of_several_the_one_with_the_fewest_open_tasks() {
        world.busy.put("py-inspector-1", 9);
        world.busy.put("py-inspector-3", 2);

        assertThat(sentTo("330483101206001", "puyuan-sanitation", "py-sanitation-1")
                        .inspector())
                .isEqualTo("py-inspector-3");
    }

    @Test
    void where_nobody_has_duty_nobody_is_sent_and_it_still_has_its_time() {
        var errand = sentTo("330499101200001", "puyuan-municipal", "py-municipal-1");

        assertThat(errand.inspector()).isNull();
        assertThat(errand.choice()).isEqualTo(Choice.NOBODY);
        assertThat(errand.verifyBy()).isAfter(DUE_AT);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-07-03T07:30:00Z, 2017-07-03T09:30:00Z",
        "2017-07-03T09:00:00Z, 2017-07-04T01:00:00Z",
        "2099-01-01T02:00:00Z, 2099-01-01T04:00:00Z",
    })
    void the_time_to_look_is_working_time_and_by_the_clock_where_the_calendar_ends(Instant asked, Instant verifyBy) {
        assertThat(send.verifyBy(asked)).isEqualTo(verifyBy);
    }

    private Errand sentTo(String grid, String department, String handler) {
        var caseFile = new CaseFile(Facts.NUMBER, new GridCode(grid));
        Facts.file(caseFile);
        Facts.dispatch(caseFile, department);
        caseFile.handled(new Handling(department, handler, DUE_AT, "done", List.of("cd")));
        return send.to(caseFile, DUE_AT).await().indefinitely();
    }
}
