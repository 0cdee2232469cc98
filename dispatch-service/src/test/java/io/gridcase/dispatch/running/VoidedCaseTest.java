package io.gridcase.dispatch.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gridcase.testsupport.Contracts;
import io.gridcase.testsupport.WireEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 作废, seen from dispatch: what a department had to do it has no more, whatever it does at the same moment. */
@QuarkusTest
class VoidedCaseTest extends RunningDispatch {

    private static final String ASSIGNMENTS = "department.puyuan-municipal.assignments";

    @Test
    void the_department_hears_that_it_has_nothing_to_do_any_more() {
        var caseNumber = acceptedCase();

        tellVoided(caseNumber);

        awaitState(caseNumber, "VOIDED").then().body("voiding.reason", equalTo("同一问题已另案处理"));
        try (var assignments = reader(ASSIGNMENTS)) {
            var withdrawn = assignments.awaitFirst("assignment-withdrawn.v1", caseNumber);
            Contracts.assertValid("assignment-withdrawn.v1", withdrawn.json());
        }
        assertThat(act(People.municipalHandler(), etag(caseNumber), "return", caseNumber, Map.of("reason", "x"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_case_in_the_dispatchers_queue_leaves_it() {
        var caseNumber = unroutableCase();

        tellVoided(caseNumber);

        awaitState(caseNumber, "VOIDED").then().body("hold", nullValue()).body("department", nullValue());
        as(People.countySupervisor())
                .get("/assignments?open=true&limit=200")
                .then()
                .body("items.findAll { it.caseNumber == '%s' }.size()".formatted(caseNumber), equalTo(0));
    }

    @Test
    void what_crosses_the_voiding_is_ignored_and_no_dead_letter() {
        var voidedFirst = handledCase();
        tellVoided(voidedFirst);
        awaitState(voidedFirst, "VOIDED");
        tellRework(voidedFirst);
        tellClosed(voidedFirst);

        var closedFirst = handledCase();
        tellClosed(closedFirst);
        awaitState(closedFirst, "CLOSED");
        tellVoided(closedFirst);

        assertIgnored(voidedFirst, "VOIDED");
        assertIgnored(closedFirst, "CLOSED");
    }

    @Test
    void an_answer_at_the_moment_of_the_voiding_comes_first_or_is_refused() {
        var caseNumber = acceptedCase();
        var tag = etag(caseNumber);
        var photo = photo();

        tellVoided(caseNumber);
        int status = handle(People.municipalHandler(), caseNumber, tag, photo).statusCode();

        assertThat(status).isIn(200, 409, 412);
        awaitState(caseNumber, "VOIDED");
    }

    @Test
    void voided_twice_under_two_names_it_is_withdrawn_once() {
        var caseNumber = dispatchedCase();

        tellVoided(caseNumber);
        tellVoided(caseNumber);

        assertIgnored(caseNumber, "VOIDED");
        try (var assignments = reader(ASSIGNMENTS)) {
            assertThat(assignments.all())
                    .filteredOn(event ->
                            event.key().equals(caseNumber) && event.type().equals("assignment-withdrawn.v1"))
                    .hasSize(1);
        }
    }

    @Test
    void a_voiding_that_says_no_reason_is_put_aside() {
        var caseNumber = dispatchedCase();
        ObjectNode body = Contracts.example("case-voided.v1").deepCopy();
        body.put("caseNumber", caseNumber).remove("reason");

        tell("intake.case-events", "case-voided.v1", "/intake", caseNumber, body);

        try (var dead = reader(DEAD_LETTERS)) {
            assertThat(dead.await(1, caseNumber).get(0).header("dead-letter-reason"))
                    .contains("reason");
        }
        show(caseNumber).then().body("state", equalTo("DISPATCHED"));
    }

    /** What was told so far has been heard: a case behind it on every partition is there. */
    private void assertIgnored(String caseNumber, String state) {
        heardFromClosure(caseNumber);
        heardFromIntake(caseNumber);
        show(caseNumber).then().body("state", equalTo(state));
        try (var dead = reader(DEAD_LETTERS)) {
            assertThat(dead.all()).extracting(WireEvent::key).doesNotContain(caseNumber);
        }
    }

    private void heardFromIntake(String key) {
        var marker = newCaseNumber();
        ObjectNode body = Contracts.example("case-filed.v1").deepCopy();
        tell("intake.case-events", "case-filed.v1", "/intake", key, body.put("caseNumber", marker));
        awaitState(marker, "DISPATCHED");
    }

    private void heardFromClosure(String key) {
        var marker = handledCase();
        ObjectNode body = Contracts.example("case-closed.v1").deepCopy();
        tell("closure.case-events", "case-closed.v1", "/closure", key, body.put("caseNumber", marker));
        awaitState(marker, "CLOSED");
    }
}
