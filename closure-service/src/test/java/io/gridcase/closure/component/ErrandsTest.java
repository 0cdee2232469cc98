package io.gridcase.closure.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.gridcase.testsupport.Contracts;
import io.gridcase.testsupport.TestTokens;
import io.gridcase.testsupport.WireEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is sent to look, who goes instead, and what becomes of what inspectors and department do not agree about. */
@QuarkusTest
class ErrandsTest extends ClosureTest {

    @Inject
    TestClock clock;

    @BeforeEach
    void it_is_a_working_morning() {
        clock.set("2017-07-04T01:00:00Z");
    }

    @Test
    void the_inspector_of_the_grid_is_sent_and_finds_it_on_a_list() {
        var work = TestCase.handledCase();

        shown(work)
                .body("inspector", is("py-inspector-3"))
                .body("choice", is("OWN_GRID"))
                .body("verifyBy", is("2017-07-04T03:00:00Z"))
                .body("overdue", is(false));
        listed("py-inspector-3", "?mine=true&limit=200").body("items.caseNumber", hasItem(work.number()));
        listed("py-inspector-1", "?mine=true&limit=200").body("items.caseNumber", not(hasItem(work.number())));
        listed("py-inspector-1", "?overdue=true&limit=200").body("items.caseNumber", not(hasItem(work.number())));

        clock.set("2017-07-04T03:00:01Z");
        listed("py-inspector-1", "?overdue=true&limit=200").body("items.caseNumber", hasItem(work.number()));
        shown(work).body("overdue", is(true));
    }

    @Test
    void how_far_the_inspector_stood_is_kept_and_where_is_not() {
        var work = TestCase.handledCase();
        var position =
                "\"position\": {\"longitude\": 120.634137, \"latitude\": 30.677502, \"crs\": \"GCJ02\", \"accuracyMetres\": 8}";

        Verifying.act(work, People.inspector(), "pass", SitePhoto.with(position))
                .statusCode(200)
                .body("finding.distanceMetres", lessThan(0.2f))
                .body("finding.position", nullValue());
        assertThat(work.saidByClosure(3).get(1).body()).doesNotContain("120.63");
    }

    @Test
    void a_place_that_could_not_be_reached_is_for_a_leader_who_names_somebody() {
        var work = TestCase.handledCase();
        Verifying.act(work, People.inspector(), "cannot-reach", SitePhoto.with("\"reason\": \"工地围挡，无法进入\""))
                .statusCode(200)
                .body("state", is("UNREACHED"));
        work.shown().then().body("stage", is("HANDLED"));
        Verifying.act(work, People.inspector(), "pass", SitePhoto.with("")).statusCode(409);

        Verifying.act(work, shiftLeader(), "assign", "{\"inspector\": \"py-inspector-4\"}")
                .statusCode(200)
                .body("state", is("PENDING"))
                .body("inspector", is("py-inspector-4"))
                .body("choice", is("ASSIGNED"))
                .body("finding", nullValue());
        Verifying.act(work, People.inspector("py-inspector-4", People.PUYUAN), "pass", SitePhoto.with(""))
                .statusCode(200);

        var said = work.saidByClosure(5);
        assertThat(said)
                .extracting(WireEvent::type)
                .containsExactly(
                        "verification-requested.v1",
                        "site-not-reached.v1",
                        "verification-assigned.v1",
                        "verification-passed.v1",
                        "case-closed.v1");
        said.forEach(event -> Contracts.assertValid(event.type(), event.json()));
    }

    @Test
    void nobody_is_named_who_had_a_part_in_it_or_has_no_duty() {
        var work = TestCase.newCase()
                .filed()
                .dispatchedTo("puyuan-sanitation")
                .handledBy("py-sanitation-1", "puyuan-sanitation")
                .untilStage("HANDLED");

        for (var nobody : new String[] {"py-inspector-2", "py-municipal-1", "no-such-person"}) {
            Verifying.act(work, shiftLeader(), "assign", "{\"inspector\": \"%s\"}".formatted(nobody))
                    .statusCode(422)
                    .body("type", is("urn:gridcase:problem:may-not-verify"));
        }
        Verifying.act(work, shiftLeader(), "assign", "{\"inspector\": \"No Such!\"}")
                .statusCode(400);
        Verifying.act(work, leaderOf(People.WUZHEN), "assign", "{\"inspector\": \"py-inspector-4\"}")
                .statusCode(404);
        shown(work).body("choice", is("OWN_GRID"));
    }

    @Test
    void without_a_photo_nobody_has_been_there() {
        var work = TestCase.handledCase();

        for (var act : new String[] {"pass", "fail", "cannot-reach"}) {
            Verifying.act(
                            work,
                            People.inspector(),
                            act,
                            "{\"%s\": \"仅修复一半\"}".formatted(act.equals("pass") ? "note" : "reason"))
                    .statusCode(422)
                    .body("type", is("urn:gridcase:problem:photo-required"));
        }
        Verifying.act(
                        work,
                        People.inspector(),
                        "pass",
                        SitePhoto.with("\"position\": {\"longitude\": 1, \"latitude\": 1, \"crs\": \"MARS\"}"))
                .statusCode(422)
                .body("type", is("urn:gridcase:problem:unknown-crs"));
        shown(work).body("state", is("PENDING"));
    }

    private static ValidatableResponse shown(TestCase work) {
        return People.supervisor(People.COUNTY)
                .get("/verifications/" + work.number())
                .then();
    }

    private static ValidatableResponse listed(String inspector, String query) {
        return People.inspector(inspector, People.PUYUAN)
                .get("/verifications" + query)
                .then();
    }

    private static RequestSpecification shiftLeader() {
        return leaderOf(People.COUNTY);
    }

    private static RequestSpecification leaderOf(String area) {
        return People.as(TestTokens.of("some-leader").withRoles("shift-leader").withAreas(area));
    }
}
