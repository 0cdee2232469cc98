package io.gridcase.dispatch.running;

import static io.gridcase.dispatch.running.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.gridcase.testsupport.Contracts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 推诿: a case that departments pass to each other. */
@QuarkusTest
class BouncingCaseTest extends RunningDispatch {

    private static final String MUNICIPAL = "puyuan-municipal";

    @Test
    void after_the_second_return_a_supervisor_decides_for_good() {
        var caseNumber = bouncedCase();
        assertThat(show(caseNumber).jsonPath().getString("state")).isEqualTo("AWAITING_ARBITRATION");

        dispatch(People.puyuanDispatcher(), caseNumber, etag(caseNumber), MUNICIPAL)
                .then()
                .statusCode(409);
        arbitrate(caseNumber).then().statusCode(200).body("sideFlows.finallyAssigned", equalTo(true));

        refused(giveBack(People.municipalHandler(), caseNumber, etag(caseNumber)), 409, "finally-assigned");
        refused(
                act(People.puyuanDispatcher(), etag(caseNumber), "reassign", caseNumber, decision("puyuan-greening")),
                409,
                "finally-assigned");
    }

    @Test
    void what_bounces_is_seen_with_its_history_by_the_supervisor_of_the_area_alone() {
        var caseNumber = bouncedCase();

        as(People.countySupervisor())
                .get("/arbitration-queue?limit=200")
                .then()
                .statusCode(200)
                .body("items.caseNumber", hasItem(caseNumber))
                .body("items.find { it.caseNumber == '%s' }.returns.size()".formatted(caseNumber), equalTo(2));
        as(People.wuzhenSupervisor())
                .get("/arbitration-queue?limit=200")
                .then()
                .statusCode(200)
                .body("items.caseNumber", not(hasItem(caseNumber)));
        act(People.wuzhenSupervisor(), etag(caseNumber), "arbitrate", caseNumber, decision(MUNICIPAL))
                .then()
                .statusCode(404);
        act(People.puyuanDispatcher(), etag(caseNumber), "arbitrate", caseNumber, decision(MUNICIPAL))
                .then()
                .statusCode(403);
    }

    @Test
    void a_case_that_bounces_is_told_of() {
        try (var events = reader(CASE_EVENTS)) {
            var caseNumber = bouncedCase();
            var told = events.awaitFirst("arbitration-requested.v1", caseNumber).json();

            Contracts.assertValid("arbitration-requested.v1", told);
            assertThat(told.get("returnCount").intValue()).isEqualTo(2);
        }
    }

    @Test
    void a_dispatcher_reassigns_and_both_departments_hear_of_it() {
        try (var before = reader("department.puyuan-municipal.assignments");
                var after = reader("department.puyuan-greening.assignments")) {
            var caseNumber = acceptedCase();
            act(People.puyuanDispatcher(), etag(caseNumber), "reassign", caseNumber, decision("puyuan-greening"))
                    .then()
                    .statusCode(200)
                    .body("department", equalTo("puyuan-greening"))
                    .body("round", equalTo(2))
                    .body("state", equalTo("DISPATCHED"))
                    .body("sideFlows.reassignmentCount", equalTo(1));

            before.awaitFirst("assignment-withdrawn.v1", caseNumber);
            after.awaitFirst("assignment-issued.v1", caseNumber);
        }
    }

    @Test
    void a_return_comes_too_late_after_a_day_of_work() {
        var caseNumber = dispatchedCase();

        clock.set("2017-07-03T02:00:01Z");

        refused(giveBack(People.municipalHandler(), caseNumber, etag(caseNumber)), 409, "return-too-late");
    }

    @Test
    void a_decision_without_a_reason_is_refused() {
        var caseNumber = dispatchedCase();
        var etag = etag(caseNumber);

        refused(
                act(People.puyuanDispatcher(), etag, "reassign", caseNumber, Map.of("department", "puyuan-greening")),
                400,
                "invalid-request");
        refused(
                act(People.puyuanDispatcher(), etag, "reassign", caseNumber, decision("no-such")),
                422,
                "unknown-department");
    }

    private String bouncedCase() {
        var caseNumber = dispatchedCase();
        giveBack(People.municipalHandler(), caseNumber, etag(caseNumber)).then().statusCode(200);
        dispatch(People.puyuanDispatcher(), caseNumber, etag(caseNumber), MUNICIPAL)
                .then()
                .statusCode(200);
        giveBack(People.municipalHandler(), caseNumber, etag(caseNumber)).then().statusCode(200);
        return caseNumber;
    }

    private static Response arbitrate(String caseNumber) {
        return act(People.countySupervisor(), etag(caseNumber), "arbitrate", caseNumber, decision(MUNICIPAL));
    }

    private static Map<String, Object> decision(String department) {
        return Map.of("department", department, "reason", "责任清单载明");
    }
}
