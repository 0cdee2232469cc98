package io.gridcase.dispatch.running;

import static io.gridcase.dispatch.running.ChangeRequests.ask;
import static io.gridcase.dispatch.running.ChangeRequests.decide;
import static io.gridcase.dispatch.running.ChangeRequests.form;
import static io.gridcase.dispatch.running.ChangeRequests.granted;
import static io.gridcase.dispatch.running.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.gridcase.testsupport.Contracts;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** 申请: from asking to what becomes of the deadline. */
@QuarkusTest
class ChangeRequestTest extends RunningDispatch {

    private static final String MONDAY = "2017-07-03T01:00:00Z";

    @Test
    void more_time_is_asked_for_endorsed_and_granted() {
        try (var events = reader(CASE_EVENTS)) {
            var caseNumber = acceptedCase();
            var id = ask(People.municipalHandler(), caseNumber, form("EXTENSION", Map.of()));
            refused(decide(People.puyuanDispatcher(), id, "grant"), 409, "illegal-transition");

            decide(People.municipalHead(), id, "endorse").then().statusCode(200).body("state", equalTo("ENDORSED"));
            decide(People.puyuanDispatcher(), id, "grant")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("GRANTED"));

            // Ten days of work from Friday 2017-06-30 10:00.
            show(caseNumber)
                    .then()
                    .body("dueAt", equalTo("2017-07-14T02:00:00Z"))
                    .body("sideFlows.extensionCount", equalTo(1));
            as(People.municipalHandler())
                    .get("/assignments/{caseNumber}/deadline", caseNumber)
                    .then()
                    .body("changes.cause", contains("GRANTED", "EXTENDED"));
            Contracts.assertValid(
                    "change-asked.v1",
                    events.awaitFirst("change-asked.v1", caseNumber).json());
            var told = events.awaitFirst("deadline-extended.v1", caseNumber).json();
            Contracts.assertValid("deadline-extended.v1", told);
            assertThat(told.at("/deadline/dueAt").textValue()).isEqualTo("2017-07-14T02:00:00Z");
        }
    }

    @Test
    void a_suspended_case_keeps_the_time_it_had_left() {
        var caseNumber = acceptedCase();
        clock.set(MONDAY);
        granted(caseNumber, form("SUSPENSION", Map.of("until", "2017-07-31T01:00:00Z")));

        show(caseNumber)
                .then()
                .body("state", equalTo("SUSPENDED"))
                .body("sideFlows.pause.until", equalTo("2017-07-31T01:00:00Z"));
        refused(accept(People.municipalHandler(), caseNumber, etag(caseNumber)), 409, "illegal-transition");

        clock.set("2017-07-10T01:00:00Z");
        act(People.puyuanDispatcher(), etag(caseNumber), "resume", caseNumber, Map.of())
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("sideFlows.pause", nullValue())
                // Suspended on Monday at nine for a week: everything that was left is a week later.
                .body("dueAt", equalTo("2017-07-14T02:00:00Z"));
    }

    @Test
    void another_handling_type_needs_no_head_and_its_project_sets_the_deadline() {
        var caseNumber = acceptedCase();
        var project = Map.of("number", "PY-2017-031", "dueAt", "2017-07-28T10:00:00Z");
        var id = ask(
                People.municipalHandler(),
                caseNumber,
                form("HANDLING_TYPE", Map.of("handlingType", "ENGINEERING", "project", project)));

        decide(People.puyuanDispatcher(), id, "grant").then().statusCode(200);

        show(caseNumber)
                .then()
                .body("dueAt", equalTo("2017-07-28T10:00:00Z"))
                .body("sideFlows.handlingType", equalTo("ENGINEERING"))
                .body("sideFlows.project.number", equalTo("PY-2017-031"));
    }

    @Test
    void asking_twice_with_the_same_id_is_asking_once() {
        var caseNumber = acceptedCase();
        var form = form("EXTENSION", Map.of());
        var id = ask(People.municipalHandler(), caseNumber, form);

        assertThat(ask(People.municipalHandler(), caseNumber, form)).isEqualTo(id);
        refused(
                ChangeRequests.tryToAsk(People.municipalHandler(), caseNumber, form("EXTENSION", Map.of())),
                409,
                "change-request-open");
        refused(
                ChangeRequests.tryToAsk(
                        People.municipalHandler(),
                        acceptedCase(),
                        form("EXTENSION", Map.of("requestId", id.toString()))),
                409,
                "request-id-taken");
    }

    @Test
    void what_was_asked_for_lapses_when_the_case_is_handled() {
        try (var events = reader(CASE_EVENTS)) {
            var caseNumber = acceptedCase();
            var id = ask(People.municipalHandler(), caseNumber, form("EXTENSION", Map.of()));

            handle(People.municipalHandler(), caseNumber, etag(caseNumber), photo())
                    .then()
                    .statusCode(200);

            ChangeRequests.get(People.puyuanDispatcher(), id).then().body("state", equalTo("LAPSED"));
            var told = events.awaitFirst("change-request-ended.v1", caseNumber).json();
            assertThat(told.get("outcome").textValue()).isEqualTo("LAPSED");
        }
    }

    @Test
    void a_refused_request_changes_nothing_and_leaves_room_for_another() {
        var caseNumber = acceptedCase();
        var id = ask(People.municipalHandler(), caseNumber, form("EXTENSION", Map.of()));

        decide(People.municipalHead(), id, "refuse", Map.of("reason", "材料已到货"))
                .then()
                .statusCode(200)
                .body("decisionNote", equalTo("材料已到货"));

        show(caseNumber).then().body("dueAt", equalTo("2017-07-07T02:00:00Z"));
        var second = ask(People.municipalHandler(), caseNumber, form("EXTENSION", Map.of()));
        decide(People.municipalHandler(), second, "withdraw").then().body("state", equalTo("WITHDRAWN"));
    }

    @Test
    void what_is_overdue_when_the_dispatcher_decides_is_not_extended() {
        var caseNumber = acceptedCase();
        var id = ask(People.municipalHandler(), caseNumber, form("EXTENSION", Map.of()));
        decide(People.municipalHead(), id, "endorse").then().statusCode(200);

        clock.set("2017-07-07T02:00:01Z");

        refused(decide(People.puyuanDispatcher(), id, "grant"), 409, "overdue");
        ChangeRequests.get(People.puyuanDispatcher(), id).then().body("state", equalTo("ENDORSED"));
    }

    @Test
    void an_unknown_request_is_not_found() {
        refused(ChangeRequests.get(People.puyuanDispatcher(), UUID.randomUUID()), 404, "change-request-not-found");
    }
}
