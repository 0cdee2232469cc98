package io.gridcase.dispatch.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.gridcase.testsupport.Contracts;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** 承诺完成时间: the earlier of the promise and the limit's end, and which of the two it was. */
@QuarkusTest
class PromisedCaseTest extends RunningDispatch {

    private static final String PROMISE = "2017-07-05T02:00:00Z";

    @Test
    void an_earlier_promise_is_the_deadline_and_says_so() {
        var caseNumber = file(body -> body.put("promisedAt", PROMISE));

        awaitState(caseNumber, "DISPATCHED")
                .then()
                .body("dueAt", equalTo(PROMISE))
                .body("warnAt", equalTo("2017-07-04T02:00:00Z"))
                .body("why.deadline.promisedAt", equalTo(PROMISE))
                .body("why.deadline.ruleId", equalTo("INCIDENT/06050/2"));
        try (var events = reader(CASE_EVENTS)) {
            var dispatched = events.awaitFirst("case-dispatched.v1", caseNumber);
            Contracts.assertValid("case-dispatched.v1", dispatched.json());
            assertThat(dispatched.json().get("promisedAt").textValue()).isEqualTo(PROMISE);
        }
    }

    @Test
    void a_later_promise_changes_nothing() {
        var caseNumber = file(body -> body.put("promisedAt", "2017-07-09T02:00:00Z"));

        awaitState(caseNumber, "DISPATCHED")
                .then()
                .body("dueAt", equalTo("2017-07-07T02:00:00Z"))
                .body("why.deadline.promisedAt", nullValue());
    }

    @Test
    void without_a_limit_the_promise_alone_is_the_deadline() {
        var caseNumber = file(body -> body.put("promisedAt", PROMISE).put("conditionNo", 99));

        awaitState(caseNumber, "DISPATCHED")
                .then()
                .body("dueAt", equalTo(PROMISE))
                .body("light", equalTo("GREEN"))
                .body("remainingWorkingMinutes", equalTo(5 * 24 * 60))
                .body("why.deadline.promisedAt", equalTo(PROMISE))
                .body("why.deadline.ruleId", nullValue());
    }

    @Test
    void the_promise_holds_for_the_next_department_too() {
        var caseNumber = file(body -> body.put("promisedAt", PROMISE));
        awaitState(caseNumber, "DISPATCHED");
        giveBack(People.municipalHandler(), caseNumber, etag(caseNumber)).then().statusCode(200);

        dispatch(People.puyuanDispatcher(), caseNumber, etag(caseNumber), "puyuan-greening")
                .then()
                .statusCode(200)
                .body("dueAt", equalTo(PROMISE));
    }
}
