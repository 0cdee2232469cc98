package io.gridcase.closure.casefile.messaging;

import static io.gridcase.closure.casefile.messaging.Hearing.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.CaseStage;
import io.gridcase.closure.casefile.Classification;
import io.gridcase.closure.casefile.Dispatch;
import io.gridcase.closure.casefile.Effect;
import io.gridcase.closure.casefile.Facts;
import io.gridcase.closure.casefile.Filing;
import io.gridcase.closure.casefile.Happening;
import io.gridcase.closure.casefile.Voiding;
import io.gridcase.messaging.MalformedEvent;
import io.gridcase.testsupport.Contracts;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What intake and dispatch promise in their contracts is what is read here. */
class HeardMessagesTest {

    private final Hearing hearing = new Hearing();
    private final CaseFile caseFile = hearing.caseFile;

    @Test
    void a_filing_tells_everything_about_the_report() throws JsonProcessingException {
        hear("case-filed.v1", CaseFiledMessage.class);

        var filing = caseFile.filing().orElseThrow();
        assertThat(filing.className()).isEqualTo("路缘石缺损");
        assertThat(filing.place().longitude()).isEqualTo(120.63);
        assertThat(filing.photos()).hasSize(1);
        assertThat(filing.filedAt()).isEqualTo("2017-06-30T01:59:58Z");
        assertThat(caseFile.classification()).map(Classification::classCode).hasValue("06050");
        assertThat(caseFile.stage()).isEqualTo(CaseStage.FILED);
    }

    @Test
    void a_dispatch_tells_who_and_until_when() throws JsonProcessingException {
        hear("case-dispatched.v1", CaseDispatchedMessage.class);

        var dispatch = caseFile.dispatch().orElseThrow();
        assertThat(dispatch.department()).hasToString("puyuan-municipal");
        assertThat(dispatch.ruleId()).isEqualTo("R-0101");
        assertThat(dispatch.deadline().dueAt()).isEqualTo(Facts.DUE_AT);
        assertThat(dispatch.deadline().limit()).isEqualTo(5);
        assertThat(caseFile.stage()).isEqualTo(CaseStage.DISPATCHED);
    }

    @Test
    void a_dispatch_without_a_time_limit_has_no_deadline() throws JsonProcessingException {
        ObjectNode body = Contracts.example("case-dispatched.v1").deepCopy();
        body.remove(java.util.List.of("timeLimit", "warnAt", "dueAt", "calendarVersion", "ruleId"));
        Contracts.assertValid("case-dispatched.v1", body);

        read(body, CaseDispatchedMessage.class).happenTo(caseFile);

        assertThat(caseFile.dispatch()).isPresent();
        assertThat(caseFile.deadline()).isEmpty();
    }

    @Test
    void a_promise_alone_is_a_deadline_too() throws JsonProcessingException {
        ObjectNode body = Contracts.example("case-dispatched.v1").deepCopy();
        body.remove(java.util.List.of("timeLimit", "calendarVersion"));
        body.set("promisedAt", body.get("dueAt"));
        Contracts.assertValid("case-dispatched.v1", body);

        read(body, CaseDispatchedMessage.class).happenTo(caseFile);

        assertThat(caseFile.deadline()).map(Dispatch.Deadline::dueAt).hasValue(Facts.DUE_AT);
        assertThat(caseFile.deadline().orElseThrow().limitRuleId()).isNull();
    }

    @Test
    void a_hold_an_acceptance_and_a_return_move_the_case() throws JsonProcessingException {
        hear("dispatch-held.v1", DispatchHeldMessage.class);
        assertThat(caseFile.heldBecause()).hasValue("2 rules fit 06050 in 330483101 equally well");
        hear("assignment-accepted.v1", AssignmentAcceptedMessage.class);
        assertThat(caseFile.stage()).isEqualTo(CaseStage.ACCEPTED);
        hear("assignment-returned.v1", AssignmentReturnedMessage.class);
        assertThat(caseFile.stage()).isEqualTo(CaseStage.AWAITING_DISPATCH);
        assertThat(caseFile.returnCount()).isOne();
    }

    @Test
    void a_voiding_says_why() throws JsonProcessingException {
        assertThat(hear("case-voided.v1", CaseVoidedMessage.class)).isEqualTo(Effect.NO_CASE);

        assertThat(caseFile.voiding())
                .contains(new Voiding("py-shift-1", Instant.parse("2017-06-30T03:00:00Z"), "同一问题已另案处理"));
    }

    @Test
    void a_filing_tells_what_was_agreed_with_the_reporter() throws JsonProcessingException {
        var reopened = UUID.fromString("0197bd2e-6c00-7000-8000-000000000002");
        ObjectNode body = Contracts.example("case-filed.v1").deepCopy();
        body.put("channel", "INSPECTION").put("promisedAt", "2017-07-05T02:00:00Z");
        body.put("batch", "2017-07 督查").put("reopens", reopened.toString());
        Contracts.assertValid("case-filed.v1", body);

        read(body, CaseFiledMessage.class).happenTo(caseFile);

        assertThat(caseFile.filing().orElseThrow().origin())
                .isEqualTo(
                        new Filing.Origin("INSPECTION", Instant.parse("2017-07-05T02:00:00Z"), "2017-07 督查", reopened));
    }

    @Test
    void an_answer_says_that_the_case_is_solved() throws JsonProcessingException {
        assertThat(hear("assignment-handled.v1", AssignmentHandledMessage.class))
                .isEqualTo(Effect.SAID_TO_BE_SOLVED);

        var handling = caseFile.handling().orElseThrow();
        assertThat(handling.handledBy()).isEqualTo("py-municipal-1");
        assertThat(handling.handledAt()).isEqualTo(Instant.parse("2017-07-03T07:30:00Z"));
        assertThat(handling.photos()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "case-filed.v1, filedBy, 绿化带平侧石破损",
        "case-dispatched.v1, dispatchedBy, INCIDENT 06050 in 330483101 is the duty of puyuan-municipal (rule R-0101)",
    })
    void the_timeline_gets_the_actors_own_words(String type, String field, String words)
            throws JsonProcessingException {
        Happening heard = type.startsWith("case-filed")
                ? read(Contracts.example(type), CaseFiledMessage.class)
                : read(Contracts.example(type), CaseDispatchedMessage.class);
        assertThat(heard.actor()).isEqualTo(Contracts.example(type).get(field).asText());
        assertThat(heard.text()).hasValue(words);
    }

    @Test
    void a_message_without_a_required_field_is_malformed() {
        ObjectNode body = Contracts.example("assignment-handled.v1").deepCopy();
        body.remove("handledBy");

        assertThatThrownBy(() -> read(body, AssignmentHandledMessage.class))
                .hasRootCauseInstanceOf(MalformedEvent.class);
    }

    private Effect hear(String type, Class<? extends Happening> message) throws JsonProcessingException {
        return hearing.hear(type, message);
    }
}
