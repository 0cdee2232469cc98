package io.gridcase.closure.component;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Side flows of a real case, heard on the real topic. */
@QuarkusTest
class SideFlowsTest extends ClosureTest {

    private static final String AFTER_THE_DEADLINE = "2017-07-10T00:00:00Z";

    @Inject
    TestClock clock;

    private final TestCase work = TestCase.newCase();

    @BeforeEach
    void a_department_is_responsible() {
        clock.set("2017-07-04T01:00:00Z");
        work.filed().dispatched().accepted().untilStage("ACCEPTED");
    }

    @Test
    void a_suspended_case_is_overdue_for_nobody_until_it_goes_on() {
        work.dispatchSays("assignment-suspended.v1", body -> {}).untilStage("SUSPENDED");
        clock.set(AFTER_THE_DEADLINE);

        work.shown().then().body("overdue", is(false)).body("pausedUntil", is("2017-09-01T00:00:00Z"));
        listed("overdue=true", not(hasItem(work.number())));
        listed("overdue=false", hasItem(work.number()));
        listed("stage=SUSPENDED", hasItem(work.number()));

        work.dispatchSays("assignment-resumed.v1", body -> {}).untilStage("ACCEPTED");
        work.shown().then().body("pausedUntil", nullValue()).body("dueAt", is("2017-09-06T09:00:00Z"));
        clock.set("2017-09-06T09:00:01Z");
        listed("overdue=true", hasItem(work.number()));
    }

    @Test
    void a_merged_department_hands_its_cases_to_its_successor() {
        work.dispatchSays(
                        "assignment-reassigned.v1",
                        body -> body.put("cause", "DEPARTMENT_MERGED").put("toName", "濮院镇绿化所"))
                .untilKnown(4);

        work.shown().then().body("department", is("puyuan-greening")).body("departmentName", is("濮院镇绿化所"));
    }

    @Test
    void every_step_can_be_read_in_the_timeline() {
        work.dispatchSays("change-asked.v1", body -> {})
                .dispatchSays("change-endorsed.v1", body -> {})
                .dispatchSays("change-request-ended.v1", body -> {})
                .dispatchSays("assignment-reminded.v1", body -> {})
                .dispatchSays("supervision-answered.v1", body -> {})
                .dispatchSays("stage-overdue.v1", body -> {})
                .dispatchSays("assistance-answered.v1", body -> {})
                .dispatchSays("own-part-reported.v1", body -> {})
                .untilStage("AWAITING_ASSISTANCE")
                .untilKnown(11);

        work.shown()
                .then()
                .body("timeline.find { it.type == 'change-request-ended.v1' }.text", is("仓库有货，不予挂账"))
                .body("timeline.find { it.type == 'change-endorsed.v1' }.actor", is("py-municipal-head"));
    }

    @Test
    void a_case_that_was_given_back_twice_waits_for_arbitration() {
        work.dispatchSays("assignment-returned.v1", body -> {})
                .dispatchSays("arbitration-requested.v1", body -> {})
                .untilStage("AWAITING_ARBITRATION");

        work.shown().then().body("department", nullValue());
    }

    private static void listed(String query, Matcher<Iterable<? super String>> expected) {
        People.supervisor(People.COUNTY)
                .get("/cases?limit=200&" + query)
                .then()
                .statusCode(200)
                .body("items.caseNumber", expected);
    }
}
