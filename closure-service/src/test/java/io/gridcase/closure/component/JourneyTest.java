package io.gridcase.closure.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.gridcase.testsupport.Contracts;
import io.gridcase.testsupport.WireEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JourneyTest extends ClosureTest {

    @Inject
    TestClock clock;

    @BeforeEach
    void on_the_morning_after_handling() {
        clock.set("2017-07-04T01:00:00Z");
    }

    @Test
    void a_case_that_is_seen_to_be_solved_is_struck_off() {
        var work = TestCase.newCase().filed().dispatched().accepted().handled().untilStage("HANDLED");

        People.inspector()
                .get("/verifications/" + work.number())
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("state", is("PENDING"))
                .body("round", is(1))
                .body("place.address", is("桐星大道718号上上城销售中心前"))
                .body("photosBefore.size()", is(1))
                .body("photosAfter.size()", is(1))
                .body("handlingNote", is("已更换平侧石"));
        work.seenBy(People.inspector("py-inspector-3", People.PUYUAN))
                .contentType(ContentType.JSON)
                .body(SitePhoto.with("\"note\": \"现场已修复\""))
                .post("/verifications/" + work.number() + "/pass")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", is("PASSED"))
                .body("finding.verifiedBy", is("py-inspector-3"));

        work.shown()
                .then()
                .body("stage", is("CLOSED"))
                .body("overdue", is(false))
                .body("closing.closedBy", is("system"))
                .body("closing.closedAt", is("2017-07-04T01:00:00Z"))
                .body("closing.onTime", is(true))
                .body("why.department.ruleId", is("R-0101"))
                .body("why.deadline.limit", is(5))
                .body("why.deadline.unit", is("WORK_DAY"))
                .body("why.deadline.calendarVersion", is("2026-1"))
                .body("why.deadline.startedAt", is("2017-06-30T02:00:00Z"))
                .body("why.deadline.dueAt", is("2017-07-07T02:00:00Z"))
                .body(
                        "timeline.type",
                        contains(
                                "case-filed.v1",
                                "case-dispatched.v1",
                                "assignment-accepted.v1",
                                "assignment-handled.v1",
                                "verification-requested.v1",
                                "verification-passed.v1",
                                "case-closed.v1"))
                .body("timeline.find { it.type == 'verification-passed.v1' }.actor", is("py-inspector-3"))
                .body("timeline.find { it.type == 'verification-passed.v1' }.text", is("现场已修复"));

        var said = work.saidByClosure(3);
        assertThat(said)
                .extracting(WireEvent::type)
                .containsExactly("verification-requested.v1", "verification-passed.v1", "case-closed.v1");
        said.forEach(event -> Contracts.assertValid(event.type(), event.json()));
        said.forEach(event -> assertThat(event.header("ce_source")).isEqualTo("/closure"));
    }

    @Test
    void a_case_that_is_not_solved_goes_back_and_is_looked_at_again() {
        var work = TestCase.handledCase();
        work.seenBy(People.inspector())
                .contentType(ContentType.JSON)
                .body(SitePhoto.with("\"reason\": \"仅修复一半\""))
                .post("/verifications/" + work.number() + "/fail")
                .then()
                .statusCode(200)
                .body("state", is("FAILED"));

        work.shown()
                .then()
                .body("stage", is("REWORK"))
                .body("reworkCount", is(1))
                .body("dueAt", is("2017-07-07T02:00:00Z"))
                .body("closing", nullValue());
        work.handled().untilStage("HANDLED");
        People.inspector()
                .get("/verifications/" + work.number())
                .then()
                .body("state", is("PENDING"))
                .body("round", is(2))
                .body("finding", nullValue());

        var said = work.saidByClosure(4);
        assertThat(said)
                .extracting(WireEvent::type)
                .containsExactly(
                        "verification-requested.v1",
                        "verification-failed.v1",
                        "rework-requested.v1",
                        "verification-requested.v1");
        said.forEach(event -> Contracts.assertValid(event.type(), event.json()));
    }

    @Test
    void a_verification_leaves_the_list_of_what_is_pending_once_it_is_judged() {
        var work = TestCase.handledCase();
        pending().then().body("items.caseNumber", hasItem(work.number()));

        work.seenBy(People.inspector())
                .contentType(ContentType.JSON)
                .body(SitePhoto.with(""))
                .post("/verifications/" + work.number() + "/pass")
                .then()
                .statusCode(200);

        pending().then().body("items.caseNumber", not(hasItem(work.number())));
        People.inspector()
                .get("/verifications?state=PASSED&limit=200")
                .then()
                .body("items.caseNumber", hasItem(work.number()));
    }

    private static io.restassured.response.Response pending() {
        return People.inspector().get("/verifications?limit=200");
    }
}
