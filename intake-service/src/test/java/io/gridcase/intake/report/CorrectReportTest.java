package io.gridcase.intake.report;

import static io.gridcase.intake.SampleReport.decided;
import static io.gridcase.intake.SampleReport.send;
import static io.gridcase.intake.SampleReport.sent;
import static io.gridcase.intake.SampleReport.undecided;
import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.Staff.countyOfficer;
import static io.gridcase.intake.Staff.inspector;
import static io.gridcase.intake.Staff.officer;
import static io.gridcase.intake.Staff.officerOfWuzhen;
import static io.gridcase.intake.Staff.shiftLeader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.gridcase.intake.Tables;
import io.gridcase.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the centre corrects before it decides. */
@QuarkusTest
class CorrectReportTest {

    private static final Map<String, Object> MANHOLE = Map.of("classKind", "COMPONENT", "classCode", "01002");

    @Inject
    Tables tables;

    private final UUID id = UUID.randomUUID();

    @Test
    void what_was_before_stays_in_the_history() {
        var tag = waiting();

        act("correct", tag, Map.of("description", "路缘石断裂"))
                .then()
                .statusCode(200)
                .body("description", equalTo("路缘石断裂"))
                .body("classCode", equalTo("06050"))
                .body("state", equalTo("RECEIVED"));

        changes()
                .body("size()", is(1))
                .body("field", contains("description"))
                .body("before", contains("绿化带平侧石破损"))
                .body("after", contains("路缘石断裂"))
                .body("changedBy", contains("py-intake-1"))
                .body("[0].changedAt", notNullValue());
    }

    @Test
    void of_another_class_the_condition_is_open_again_and_its_questions_are_asked() {
        act("correct", waiting(), MANHOLE)
                .then()
                .statusCode(200)
                .body("className", equalTo("污水井盖"))
                .body("conditionNo", nullValue());
        act("correct", tag(), Map.of("attributes", Map.of("cover_state", List.of("broken"))))
                .then()
                .statusCode(200)
                .body("attributes.cover_state", contains("broken"));
        changes().body("field", contains("classification", "attributes"));
    }

    @Test
    void answers_that_do_not_fit_are_refused_all_at_once() {
        var answers = Map.of("cover_state", List.of("ugly"), "colour", List.of("red"));
        var correction = Map.of("classKind", "COMPONENT", "classCode", "01002", "attributes", answers);

        assertRefused(act("correct", waiting(), correction), 422, "wrong-answers")
                .body("answers", hasKey("cover_state"))
                .body("answers.colour", equalTo("is not asked of this class"));
        changes().body("", empty());
    }

    @Test
    void nothing_changed_is_no_change() {
        var tag = waiting();

        act("correct", tag, Map.of()).then().statusCode(200).header("ETag", equalTo(tag));
        changes().body("", empty());
    }

    @Test
    void the_class_decided_at_filing_is_a_correction_too() {
        act("file", waiting(), Map.of("conditionNo", 1, "classKind", "COMPONENT", "classCode", "01001"))
                .then()
                .statusCode(200);

        changes()
                .body("before", contains("INCIDENT 06050 路缘石缺损"))
                .body("after[0]", startsWith("COMPONENT 01001 供水井盖, 1 "));
    }

    @Test
    void a_wrong_point_is_moved_and_shows_who_did() {
        var there = Map.of("longitude", 120.6302, "latitude", 30.6802, "crs", "WGS84");

        act("place", waiting(), Map.of("position", there))
                .then()
                .statusCode(200)
                .body("place.longitude", is(120.6302f))
                .body("place.placedBy", equalTo("py-intake-1"))
                .body("state", equalTo("RECEIVED"));
        changes().body("field", contains("place")).body("before[0]", startsWith("330483101"));
    }

    @Test
    void an_address_is_placed_in_a_grid_by_an_officer_of_the_county_and_goes_on() {
        var tag = onlyAddress();
        var grid = Map.of("gridCode", grid());

        assertRefused(act(officer(), "place", tag, grid), 404, "report-not-found");
        act(countyOfficer("tx-intake-1"), "place", tag, grid)
                .then()
                .statusCode(200)
                .body("place.gridCode", equalTo(grid()))
                .body("state", equalTo("FILED"))
                .body("caseNumber", notNullValue());
    }

    @Test
    void a_place_that_is_none() {
        var tag = waiting();
        var outside = Map.of("longitude", 121.47, "latitude", 30.68, "crs", "WGS84");

        assertRefused(act("place", tag, Map.of("gridCode", "330483999999001")), 422, "unknown-grid");
        assertRefused(act("place", tag, Map.of("position", outside)), 422, "outside-every-grid");
        act("place", tag, Map.of()).then().statusCode(400);
        act("place", tag, Map.of("gridCode", grid(), "position", outside))
                .then()
                .statusCode(400);
        changes().body("", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"classKind\": \"COMPONENT\"}",
                "{\"description\": \" \"}",
                "{\"description\": \"a\\u0000\"}",
                "{\"attributes\": []}",
                "[",
                "null"
            })
    void a_correction_that_is_none(String correction) {
        act("correct", waiting(), correction).then().statusCode(400);
        changes().body("", empty());
    }

    @Test
    void what_is_decided_is_corrected_no_more() {
        var tag = sent(decided(id)).extract().header("ETag");

        assertRefused(act("correct", tag, Map.of("description", "x")), 409, "illegal-transition");
        assertRefused(act("place", tag, Map.of("gridCode", grid())), 409, "illegal-transition");
    }

    @Test
    void corrections_need_the_version_seen_and_the_right_person() {
        var tag = waiting();

        assertRefused(act(officer(), "correct", null, MANHOLE), 428, "precondition-required");
        assertRefused(act("correct", "\"99\"", MANHOLE), 412, "stale-version");
        assertRefused(act(officerOfWuzhen(), "correct", tag, MANHOLE), 404, "report-not-found");
        as(inspector()).get("/reports/" + id + "/changes").then().statusCode(403);
        as(officerOfWuzhen()).get("/reports/" + id + "/changes").then().statusCode(404);
    }

    private String waiting() {
        return sent(undecided(id)).extract().header("ETag");
    }

    private String onlyAddress() {
        var order = decided(id);
        order.remove("place");
        order.putAll(Map.of("channel", "LEADER", "promisedAt", "2099-01-01T00:00:00Z"));
        return send(shiftLeader(), order).then().statusCode(201).extract().header("ETag");
    }

    private String grid() {
        return tables.rows("select min(code) from grid_cell where code like '330483101%'")
                .get(0);
    }

    private String tag() {
        return as(officer()).get("/reports/" + id).header("ETag");
    }

    private ValidatableResponse changes() {
        return as(officer()).get("/reports/" + id + "/changes").then().statusCode(200);
    }

    private Response act(String act, String tag, Object body) {
        return act(officer(), act, tag, body);
    }

    private Response act(TestTokens person, String act, String tag, Object body) {
        var request = as(person).contentType(ContentType.JSON).body(body);
        return (tag == null ? request : request.header("If-Match", tag)).post("/reports/" + id + "/" + act);
    }

    private static ValidatableResponse assertRefused(Response answer, int status, String code) {
        return answer.then().statusCode(status).body("type", equalTo("urn:gridcase:problem:" + code));
    }
}
