package io.gridcase.closure.casefile.messaging;

import static io.gridcase.closure.casefile.messaging.Hearing.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.CaseStage;
import io.gridcase.closure.casefile.Dispatch;
import io.gridcase.closure.casefile.Effect;
import io.gridcase.closure.casefile.Pause;
import io.gridcase.messaging.MalformedEvent;
import io.gridcase.testsupport.Contracts;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What dispatch promises in its contracts about side flows is what is read here. */
class HeardSideFlowsTest {

    private final Hearing hearing = new Hearing();
    private final CaseFile caseFile = hearing.caseFile;

    @BeforeEach
    void a_department_is_responsible() throws JsonProcessingException {
        hearing.hear("case-dispatched.v1", CaseDispatchedMessage.class);
        hearing.hear("assignment-accepted.v1", AssignmentAcceptedMessage.class);
    }

    @Test
    void a_pause_tells_until_when_and_who_granted_it() throws JsonProcessingException {
        var said = read("assignment-suspended.v1", PausedMessage.class).as(CaseStage.SUSPENDED);

        assertThat(said.happenTo(caseFile)).isEqualTo(Effect.NOTED);
        assertThat(said.actor()).isEqualTo("tx-dispatcher-1");
        assertThat(said.text()).hasValue("同型号平侧石需要定制");
        assertThat(caseFile.pause())
                .contains(new Pause(Instant.parse("2017-07-03T01:00:00Z"), Instant.parse("2017-09-01T00:00:00Z")));
    }

    @Test
    void a_resumption_ends_the_pause() throws JsonProcessingException {
        read("assignment-postponed.v1", PausedMessage.class)
                .as(CaseStage.POSTPONED)
                .happenTo(caseFile);
        assertThat(caseFile.stage()).isEqualTo(CaseStage.POSTPONED);

        hearing.hear("assignment-resumed.v1", DeadlineChangedMessage.class);

        assertThat(caseFile.stage()).isEqualTo(CaseStage.ACCEPTED);
        assertThat(caseFile.pause()).isEmpty();
    }

    @Test
    void after_a_reassignment_another_dispatch_follows_that_tells_the_rest() throws JsonProcessingException {
        assertThat(hearing.hear("assignment-reassigned.v1", AssignmentReassignedMessage.class))
                .isEqualTo(Effect.NOTED);

        assertThat(caseFile.dispatch()).map(Dispatch::departmentCode).hasValue("puyuan-municipal");
    }

    @Test
    void after_a_merger_the_successor_is_responsible() throws JsonProcessingException {
        ObjectNode merged = Contracts.example("assignment-reassigned.v1").deepCopy();
        merged.put("cause", "DEPARTMENT_MERGED").put("toName", "濮院镇绿化所");
        Contracts.assertValid("assignment-reassigned.v1", merged);

        read(merged, AssignmentReassignedMessage.class).happenTo(caseFile);

        assertThat(caseFile.dispatch()).map(Dispatch::departmentCode).hasValue("puyuan-greening");
        assertThat(caseFile.dispatch()).map(Dispatch::departmentName).hasValue("濮院镇绿化所");
    }

    @ParameterizedTest
    @CsvSource({
        "change-asked.v1, py-municipal-1, 同型号平侧石需要定制",
        "change-endorsed.v1, py-municipal-head,",
        "change-request-ended.v1, tx-dispatcher-1, 仓库有货，不予挂账",
        "assistance-answered.v1, py-greening-1, 已移开遮挡的灌木",
        "own-part-reported.v1, py-municipal-1, 已更换平侧石",
        "assignment-reminded.v1, tx-dispatcher-1, 雨季将至，请尽快修复",
        "supervision-answered.v1, py-municipal-1, 石材已到货，明日上午更换",
        "stage-overdue.v1, system,",
        "arbitration-requested.v1, system,"
    })
    void the_timeline_gets_who_took_each_step_and_in_which_words(String type, String actor, String words)
            throws JsonProcessingException {
        var step = read(type, StepMessage.class).with(any -> Effect.NOTED);

        assertThat(step.actor()).isEqualTo(actor);
        assertThat(step.text()).isEqualTo(Optional.ofNullable(words));
        assertThat(step.happenTo(caseFile)).isEqualTo(Effect.NOTED);
        assertThat(caseFile.stage()).isEqualTo(CaseStage.ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"grant", "pausedAt", "pausedUntil", "gridCode"})
    void a_pause_without_a_required_field_is_malformed(String field) {
        ObjectNode body = Contracts.example("assignment-suspended.v1").deepCopy();
        body.remove(field);

        assertThatThrownBy(() -> read(body, PausedMessage.class)).hasRootCauseInstanceOf(MalformedEvent.class);
    }
}
