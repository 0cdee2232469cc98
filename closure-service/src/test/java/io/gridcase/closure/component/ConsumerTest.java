package io.gridcase.closure.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gridcase.testsupport.Contracts;
import io.gridcase.testsupport.Infra;
import io.gridcase.testsupport.TopicReader;
import io.gridcase.testsupport.WireEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Instant;
import java.util.HashMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConsumerTest extends ClosureTest {

    @Test
    void what_dispatch_says_may_be_heard_before_what_intake_says() {
        var work = TestCase.newCase().dispatched().handled().untilStage("HANDLED");
        work.shown().then().body("classCode", is("06050"));

        work.filed().untilKnown(4);

        work.shown()
                .then()
                .body("stage", is("HANDLED"))
                .body("filing.className", is("路缘石缺损"))
                .body(
                        "timeline.type",
                        contains(
                                "case-filed.v1",
                                "case-dispatched.v1",
                                "assignment-handled.v1",
                                "verification-requested.v1"));
        assertThat(work.saidByClosure(1)).hasSize(1);
    }

    @Test
    void a_message_delivered_twice_has_its_effect_once() {
        var work = TestCase.newCase().filed().dispatched();
        var handled = work.event("assignment-handled.v1", "/dispatch", body -> {});
        work.send("dispatch.case-events", handled)
                .send("dispatch.case-events", handled)
                .accepted()
                .untilKnown(5);

        assertThat(work.saidByClosure(1)).hasSize(1);
    }

    @Test
    void a_second_answer_while_the_first_is_looked_at_stays_in_the_ledger_only() {
        var work = TestCase.handledCase();
        work.dispatchSays(
                        "assignment-handled.v1",
                        body -> body.put("note", "done again").put("handledAt", "2017-07-08T00:00:00Z"))
                .untilKnown(5);

        work.shown()
                .then()
                .body("stage", is("HANDLED"))
                .body("handling.note", is("已更换平侧石"))
                .body("timeline[-1].text", is("done again"));
        People.inspector().get("/verifications/" + work.number()).then().body("round", is(1));
        assertThat(work.saidByClosure(1)).hasSize(1);
    }

    @Test
    void events_after_the_case_is_closed_stay_in_the_ledger_only() {
        var work = TestCase.handledCase();
        work.seenBy(People.inspector())
                .contentType(ContentType.JSON)
                .body(SitePhoto.with(""))
                .post("/verifications/" + work.number() + "/pass")
                .then()
                .statusCode(200);

        work.dispatchSays("assignment-returned.v1", body -> {}).untilKnown(7);

        work.shown().then().body("stage", is("CLOSED")).body("returnCount", is(0));
        assertThat(work.saidByClosure(3)).hasSize(3);
    }

    @Test
    void a_type_nobody_knows_here_is_ignored() {
        var work = TestCase.newCase().filed();
        work.send(
                        "dispatch.case-events",
                        WireEvent.of(
                                UUID.randomUUID(),
                                "assignment-painted-blue.v9",
                                "/dispatch",
                                work.number(),
                                Instant.EPOCH,
                                "{}"))
                .dispatched()
                .untilStage("DISPATCHED")
                .untilKnown(2);
    }

    @Test
    void a_malformed_message_becomes_a_dead_letter_and_blocks_nobody() {
        var work = TestCase.newCase().filed();
        ObjectNode body = Contracts.example("case-dispatched.v1").deepCopy();
        body.put("caseNumber", work.number()).remove("department");
        var malformed = WireEvent.of(
                UUID.randomUUID(), "case-dispatched.v1", "/dispatch", work.number(), Instant.EPOCH, body.toString());

        work.send("dispatch.case-events", malformed).accepted().untilStage("ACCEPTED");

        assertThat(deadLetter(work).header("dead-letter-reason")).contains("a required field is missing");
        work.untilKnown(2);
    }

    @Test
    void a_message_about_another_case_than_its_envelope_is_a_dead_letter() {
        var work = TestCase.newCase().filed();
        var other = TestCase.newCase();
        var headers = new HashMap<>(
                work.event("assignment-accepted.v1", "/dispatch", body -> {}).headers());
        var mixed = new WireEvent(
                work.number(),
                headers,
                other.event("assignment-accepted.v1", "/dispatch", body -> {}).body());

        work.send("dispatch.case-events", mixed);

        assertThat(deadLetter(work).header("dead-letter-reason")).contains("another case");
        other.shown().then().statusCode(404);
    }

    private static WireEvent deadLetter(TestCase work) {
        try (var reader = new TopicReader(Infra.shared().kafkaBootstrapServers(), "closure.dead-letters")) {
            return reader.await(1, work.number()).get(0);
        }
    }
}
