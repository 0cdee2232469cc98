package io.gridcase.dispatch.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gridcase.testsupport.Contracts;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** 督办: what becomes of the supervisions that closure issues. */
@QuarkusTest
class IssuedSupervisionTest extends RunningDispatch {

    @Test
    void a_supervision_reaches_the_department_and_is_answered() {
        var caseNumber = dispatchedCase();

        var id = supervise(caseNumber);

        awaitUnanswered(caseNumber, 1);
        try (var department = reader("department.puyuan-municipal.assignments")) {
            var told =
                    department.awaitFirst("supervision-issued.v1", caseNumber).json();
            Contracts.assertValid("supervision-issued.v1", told);
            assertThat(told.get("id").textValue()).isEqualTo(id);
        }
        as(People.municipalHandler())
                .get("/assignments/{caseNumber}/supervisions", caseNumber)
                .then()
                .body("items.id", contains(id))
                .body("items.level", contains("SUPERVISE"))
                .body("items.answerBy", contains("2017-07-06T02:00:00Z"));
    }

    @Test
    void told_twice_under_two_names_it_is_kept_once() {
        var caseNumber = dispatchedCase();
        var body = issued(caseNumber);

        tell("closure.case-events", "supervision-issued.v1", "/closure", caseNumber, body);
        tell("closure.case-events", "supervision-issued.v1", "/closure", caseNumber, body);
        supervise(caseNumber);

        awaitUnanswered(caseNumber, 2);
    }

    @Test
    void whoever_gets_the_case_later_finds_and_answers_it() {
        var caseNumber = unroutableCase();
        var id = supervise(caseNumber);
        awaitUnanswered(caseNumber, 1);

        dispatch(People.puyuanDispatcher(), caseNumber, etag(caseNumber), "puyuan-greening")
                .then()
                .statusCode(200);
        as(People.greeningHandler())
                .header("If-Match", etag(caseNumber))
                .contentType("application/json")
                .body("{\"text\": \"今日处理\"}")
                .post("/assignments/{caseNumber}/supervisions/{id}/answer", caseNumber, id)
                .then()
                .statusCode(200)
                .body("answer.department", equalTo("puyuan-greening"));
        awaitUnanswered(caseNumber, 0);
    }

    @Test
    void what_nobody_answered_lapses_when_the_case_is_closed_and_a_late_one_is_ignored() {
        var caseNumber = handledCase();
        supervise(caseNumber);
        awaitUnanswered(caseNumber, 1);
        tellClosed(caseNumber);
        awaitState(caseNumber, "CLOSED").then().body("sideFlows.unansweredSupervisionCount", equalTo(0));

        supervise(caseNumber);
        settled(caseNumber);

        try (var dead = reader(DEAD_LETTERS)) {
            assertThat(dead.all()).noneMatch(letter -> letter.key().equals(caseNumber));
        }
        show(caseNumber).then().body("sideFlows.unansweredSupervisionCount", equalTo(0));
    }

    @Test
    void of_a_case_that_is_not_here_it_is_put_aside() {
        var caseNumber = newCaseNumber();

        supervise(caseNumber);

        assertThat(deadLetter(caseNumber)).contains("AssignmentNotFound");
    }

    @Test
    void one_that_nobody_can_read_is_put_aside_and_blocks_nobody() {
        var caseNumber = dispatchedCase();

        tell(
                "closure.case-events",
                "supervision-issued.v1",
                "/closure",
                caseNumber,
                issued(caseNumber).put("level", "DISMISS"));

        assertThat(deadLetter(caseNumber)).contains("MalformedEvent");
        supervise(caseNumber);
        awaitUnanswered(caseNumber, 1);
    }

    private String supervise(String caseNumber) {
        var body = issued(caseNumber);
        tell("closure.case-events", "supervision-issued.v1", "/closure", caseNumber, body);
        return body.get("id").textValue();
    }

    private static ObjectNode issued(String caseNumber) {
        ObjectNode body = Contracts.example("supervision-issued.v1").deepCopy();
        return body.put("id", UUID.randomUUID().toString()).put("caseNumber", caseNumber);
    }

    /** What was sent before under this key has been heard once a message behind it, on the same partition, took effect. */
    private void settled(String key) {
        var marker = dispatchedCase();
        tell("closure.case-events", "supervision-issued.v1", "/closure", key, issued(marker));
        awaitUnanswered(marker, 1);
    }

    private static void awaitUnanswered(String caseNumber, int count) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> show(caseNumber).then().body("sideFlows.unansweredSupervisionCount", equalTo(count)));
    }

    private static String deadLetter(String caseNumber) {
        try (var dead = reader(DEAD_LETTERS)) {
            return dead.await(1, caseNumber).get(0).header("dead-letter-reason");
        }
    }
}
