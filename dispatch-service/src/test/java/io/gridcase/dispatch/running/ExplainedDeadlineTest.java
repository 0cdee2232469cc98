package io.gridcase.dispatch.running;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** Every deadline can be explained. */
@QuarkusTest
class ExplainedDeadlineTest extends RunningDispatch {

    @Test
    void the_founding_record_s_days_add_up_to_its_limit() {
        explain(dispatchedCase())
                .statusCode(200)
                .body("deadline.ruleId", equalTo("INCIDENT/06050/2"))
                .body("deadline.limit", equalTo(5))
                .body("deadline.unit", equalTo("WORK_DAY"))
                .body("deadline.dueAt", equalTo("2017-07-07T02:00:00Z"))
                .body("deadline.extensions", equalTo(0))
                .body("deadline.pauses", hasSize(0))
                .body("days", hasSize(6))
                .body("days[0].date", equalTo("2017-06-30"))
                .body("days[0].sessions[0].from", equalTo("2017-06-30T02:00:00Z"))
                .body("days[0].sessions[0].to", equalTo("2017-06-30T04:00:00Z"))
                .body("days[0].minutes", equalTo(6 * 60))
                .body("days[5].totalMinutes", equalTo(5 * 8 * 60))
                .body("changes", hasSize(1))
                .body("changes[0].cause", equalTo("GRANTED"))
                .body("changes[0].by", equalTo("system"))
                .body("changes[0].at", equalTo("2017-06-30T02:00:00Z"))
                .body("changes[0].after.dueAt", equalTo("2017-07-07T02:00:00Z"))
                .body("changes[0].after.calendarVersion", notNullValue());
    }

    @Test
    void a_second_department_s_clock_starts_from_nothing() {
        var caseNumber = dispatchedCase();
        giveBack(People.municipalHandler(), caseNumber, etag(caseNumber)).then().statusCode(200);
        clock.set("2017-07-03T02:00:00Z");
        dispatch(People.puyuanDispatcher(), caseNumber, etag(caseNumber), "puyuan-greening")
                .then()
                .statusCode(200);

        explain(caseNumber)
                .body("changes", hasSize(2))
                .body("changes[1].cause", equalTo("GRANTED"))
                .body("changes[1].by", equalTo(People.puyuanDispatcher().username()))
                .body("changes[1].dueBefore", equalTo(null))
                .body("changes[1].after.dueAt", equalTo("2017-07-10T02:00:00Z"));
    }

    @Test
    void a_case_that_waits_has_none_and_one_out_of_reach_does_not_exist() {
        explain(unroutableCase()).statusCode(404).body("type", equalTo("urn:gridcase:problem:no-deadline"));
        as(People.greeningHandler())
                .get("/assignments/{caseNumber}/deadline", dispatchedCase())
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:gridcase:problem:assignment-not-found"));
    }

    private static ValidatableResponse explain(String caseNumber) {
        return as(People.countySupervisor())
                .get("/assignments/{caseNumber}/deadline", caseNumber)
                .then();
    }
}
