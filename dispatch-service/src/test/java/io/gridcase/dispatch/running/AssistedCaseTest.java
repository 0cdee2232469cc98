package io.gridcase.dispatch.running;

import static io.gridcase.dispatch.running.Refusals.refused;
import static io.gridcase.dispatch.running.Refusals.unchanged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.gridcase.testsupport.Contracts;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 协办: a case that several departments have to do with. */
@QuarkusTest
class AssistedCaseTest extends RunningDispatch {

    private static final String GREENING = "puyuan-greening";
    private static final Map<String, Object> HELP = Map.of("note", "已移开遮挡的灌木");

    @Test
    void the_case_is_handled_when_the_lead_says_so_and_the_others_have_answered() {
        var caseNumber = acceptedAssistedCase();
        clock.set("2017-07-03T07:30:00Z");

        handle(People.municipalHandler(), caseNumber, etag(caseNumber), photo())
                .then()
                .statusCode(200)
                .body("state", equalTo("AWAITING_ASSISTANCE"))
                .body("awaited", contains(GREENING));
        clock.set("2017-08-01T02:00:00Z");
        var photo = photo();
        act(
                        People.greeningHandler(),
                        etag(caseNumber),
                        "assist",
                        caseNumber,
                        Map.of("note", "已移开遮挡的灌木", "photos", List.of(photo)))
                .then()
                .statusCode(200)
                .body("state", equalTo("HANDLED"))
                .body("light", equalTo("GREEN"))
                .body("awaited", empty())
                .body("assistances.department", contains(GREENING))
                .body("assistances[0].photos", contains(photo));

        try (var events = reader(CASE_EVENTS)) {
            Contracts.assertValid(
                    "own-part-reported.v1",
                    events.awaitFirst("own-part-reported.v1", caseNumber).json());
            Contracts.assertValid(
                    "assistance-answered.v1",
                    events.awaitFirst("assistance-answered.v1", caseNumber).json());
            var handled = events.awaitFirst("assignment-handled.v1", caseNumber).json();
            assertThat(handled.get("handledAt").textValue()).isEqualTo("2017-07-03T07:30:00Z");
            assertThat(handled.get("completedAt").textValue()).isEqualTo("2017-08-01T02:00:00Z");
        }
    }

    @Test
    void whoever_assists_sees_it_on_topic_and_in_the_list_and_accepts_nothing() {
        var caseNumber = assistedCase();
        var version = etag(caseNumber);

        try (var greening = reader("department.puyuan-greening.assignments")) {
            var issued = greening.awaitFirst("assignment-issued.v1", caseNumber).json();
            Contracts.assertValid("assignment-issued.v1", issued);
            assertThat(issued.get("role").textValue()).isEqualTo("ASSISTING");
        }
        as(People.greeningHandler())
                .get("/assignments?limit=200")
                .then()
                .statusCode(200)
                .body("items.caseNumber", hasItem(caseNumber));
        as(People.greeningHandler()).get("/assignments/" + caseNumber).then().statusCode(200);
        refused(accept(People.greeningHandler(), caseNumber, version), 404, "assignment-not-found");
        refused(giveBack(People.greeningHandler(), caseNumber, version), 404, "assignment-not-found");
        refused(handle(People.greeningHandler(), caseNumber, version, photo()), 404, "assignment-not-found");
        unchanged(caseNumber, "DISPATCHED", version);
    }

    @Test
    void a_dispatcher_ends_the_wait_for_a_department_that_does_not_answer() {
        var caseNumber = acceptedAssistedCase();
        handle(People.municipalHandler(), caseNumber, etag(caseNumber), photo())
                .then()
                .statusCode(200);
        var silent = Map.of("department", GREENING, "reason", "该处已无需配合");

        refused(
                act(People.wuzhenDispatcher(), etag(caseNumber), "release-assistance", caseNumber, silent),
                404,
                "assignment-not-found");
        act(People.puyuanDispatcher(), etag(caseNumber), "release-assistance", caseNumber, silent)
                .then()
                .statusCode(200)
                .body("state", equalTo("HANDLED"))
                .body("awaited", empty());
        refused(
                act(People.puyuanDispatcher(), etag(caseNumber), "release-assistance", caseNumber, silent),
                409,
                "illegal-transition");
    }

    @Test
    void declining_with_a_reason_counts_as_an_answer_and_is_told() {
        var caseNumber = acceptedAssistedCase();

        act(People.greeningHandler(), etag(caseNumber), "decline-assistance", caseNumber, Map.of("reason", "灌木不在路缘石旁"))
                .then()
                .statusCode(200)
                .body("awaited", empty())
                .body("assistances.declined", contains(true));
        refused(
                act(People.greeningHandler(), etag(caseNumber), "assist", caseNumber, HELP),
                409,
                "assistance-answered");
        handle(People.municipalHandler(), caseNumber, etag(caseNumber), photo())
                .then()
                .statusCode(200)
                .body("state", equalTo("HANDLED"));
        try (var events = reader(CASE_EVENTS)) {
            var told = events.awaitFirst("assistance-answered.v1", caseNumber).json();
            assertThat(told.get("declined").booleanValue()).isTrue();
        }
    }

    @Test
    void what_goes_elsewhere_is_withdrawn_from_everybody() {
        var caseNumber = assistedCase();

        giveBack(People.municipalHandler(), caseNumber, etag(caseNumber)).then().statusCode(200);

        try (var greening = reader("department.puyuan-greening.assignments")) {
            Contracts.assertValid(
                    "assignment-withdrawn.v1",
                    greening.awaitFirst("assignment-withdrawn.v1", caseNumber).json());
        }
        as(People.greeningHandler()).get("/assignments/" + caseNumber).then().statusCode(404);
        as(People.greeningHandler())
                .get("/assignments?limit=200")
                .then()
                .body("items.caseNumber", not(hasItem(caseNumber)));
    }

    @Test
    void rework_waits_for_the_lead_alone() {
        var caseNumber = acceptedAssistedCase();
        act(People.greeningHandler(), etag(caseNumber), "assist", caseNumber, HELP)
                .then()
                .statusCode(200);
        handle(People.municipalHandler(), caseNumber, etag(caseNumber), photo())
                .then()
                .body("state", equalTo("HANDLED"));

        tellRework(caseNumber);

        awaitState(caseNumber, "DISPATCHED")
                .then()
                .body("awaited", empty())
                .body("assistances.department", contains(GREENING));
    }
}
