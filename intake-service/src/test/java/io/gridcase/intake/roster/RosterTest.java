package io.gridcase.intake.roster;

import static io.gridcase.intake.Staff.PUYUAN;
import static io.gridcase.intake.Staff.WUZHEN;
import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.Staff.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.gridcase.intake.Tables;
import io.gridcase.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The roster of Tongxiang: py-inspector-3 has the communities of Puyuan, py-inspector-4 leads. */
@QuarkusTest
class RosterTest {

    private static final String GRID = "330483101018113";
    private static final TestTokens LEADER =
            TestTokens.of("py-shift-1").withRoles("shift-leader").withAreas(PUYUAN);

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Inject
    Tables tables;

    @AfterEach
    void everybody_is_back() {
        tables.run("delete from absence");
    }

    @Test
    void the_inspector_of_the_grid_goes() {
        who(GRID)
                .then()
                .statusCode(200)
                .body("person", equalTo("py-inspector-3"))
                .body("choice", equalTo("OWN_GRID"))
                .body("away", empty());
    }

    @Test
    void while_the_own_one_is_away_somebody_near_goes_and_the_answer_says_why() {
        note("py-inspector-3", today, today).then().statusCode(200).body("notedBy", equalTo("py-shift-1"));

        who(GRID)
                .then()
                .statusCode(200)
                .body("person", not(equalTo("py-inspector-3")))
                .body("choice", not(equalTo("OWN_GRID")))
                .body("away", contains("py-inspector-3"));
        whoAt(GRID, today.plusDays(1) + "T12:00:00%2B08:00").then().body("person", equalTo("py-inspector-3"));
    }

    @Test
    void when_all_inspectors_are_away_the_team_leader_goes_and_then_nobody() {
        for (var person : new String[] {"py-inspector-1", "py-inspector-2", "py-inspector-3"}) {
            note(person, today, today).then().statusCode(200);
        }
        who(GRID).then().body("person", equalTo("py-inspector-4")).body("choice", equalTo("TEAM_LEADER"));

        note("py-inspector-4", today, today).then().statusCode(200);
        who(GRID).then().body("person", nullValue()).body("choice", equalTo("NOBODY"));
    }

    @Test
    void before_the_roster_begins_nobody_goes() {
        whoAt(GRID, "2015-12-31T12:00:00%2B08:00").then().statusCode(200).body("choice", equalTo("NOBODY"));
    }

    @Test
    void a_grid_outside_the_own_areas_is_not_there() {
        as(TestTokens.of("wz-intake-1").withRoles("intake-officer").withAreas(WUZHEN))
                .get("/roster?grid=" + GRID)
                .then()
                .statusCode(404)
                .body("type", endsWith("grid-not-found"));
        who("330483101018ZZZ").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "grid=", "grid=33048310101811", "grid=%00", "grid=330483101018113&at=yesterday"})
    void a_question_that_is_none(String query) {
        assertThat(as(officer()).get("/roster?x=&" + query).statusCode()).isIn(400, 422);
    }

    @Test
    void a_time_that_is_none_is_named() {
        whoAt(GRID, "yesterday").then().statusCode(422).body("type", endsWith("malformed-moment"));
    }

    @Test
    void an_absence_noted_again_replaces_the_first_and_removed_again_is_still_gone() {
        note("py-inspector-3", today, today).then().statusCode(200);
        note("py-inspector-3", today, today.plusDays(3)).then().statusCode(200);

        list("").then()
                .statusCode(200)
                .body("items.person", contains("py-inspector-3"))
                .body("items[0].toDay", equalTo(today.plusDays(3).toString()));

        for (int twice = 0; twice < 2; twice++) {
            as(LEADER).delete("/absences/py-inspector-3/" + today).then().statusCode(204);
        }
        list("").then().body("items", empty());
    }

    @Test
    void absences_are_listed_by_day_in_pages_and_only_of_the_own_areas() {
        note("py-inspector-1", today, today.plusDays(1)).then().statusCode(200);
        note("py-inspector-2", today.plusDays(1), today.plusDays(1)).then().statusCode(200);
        tables.run("insert into absence values ('wz-inspector-1', '%s', '%s', 'wz-shift-1')".formatted(today, today));

        list("on=" + today).then().body("items.person", contains("py-inspector-1"));
        var first = list("limit=1");
        first.then().body("items.person", contains("py-inspector-1"));
        list("limit=1&cursor=" + first.path("next"))
                .then()
                .body("items.person", contains("py-inspector-2"))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "wz-inspector-1, 0, 0, 404",
        "nobody,         0, 0, 404",
        "'a b',          0, 0, 400",
        "py-inspector-3, 0, -1, 422",
        "py-inspector-3, 0, 400, 422",
        "py-inspector-3, 800, 800, 422",
        "py-inspector-3, -800, -800, 422"
    })
    void an_absence_that_cannot_be(String person, int from, int to, int status) {
        note(person, today.plusDays(from), today.plusDays(to))
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
        assertThat(tables.count("absence")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"2026-02-30, 422", "yesterday, 400", "2026-1-1, 400"})
    void a_day_that_is_none(String day, int status) {
        as(LEADER).delete("/absences/py-inspector-3/" + day).then().statusCode(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"toDay\":null}", "{\"toDay\":\"soon\"}", "[]", "", "{\"toDay\":\"+999999999-12-31\"}"})
    void a_body_that_is_none(String body) {
        assertThat(as(LEADER)
                        .contentType(ContentType.JSON)
                        .body(body)
                        .put("/absences/py-inspector-3/" + today)
                        .statusCode())
                .isIn(400, 422);
        assertThat(tables.count("absence")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"limit=0", "limit=201", "on=2026-13", "cursor=x", "on=2026-02-30", "cursor=KzEwMDAwMC0wMS0wMR9h"
            })
    void a_list_that_is_none(String query) {
        assertThat(list(query).statusCode()).isIn(400, 422);
    }

    private static Response who(String grid) {
        return as(officer()).get("/roster?grid=" + grid);
    }

    private static Response whoAt(String grid, String at) {
        return as(officer()).urlEncodingEnabled(false).get("/roster?grid=" + grid + "&at=" + at);
    }

    private static Response list(String query) {
        return as(LEADER).get("/absences?x=&" + query);
    }

    private static Response note(String person, LocalDate from, LocalDate to) {
        return as(LEADER)
                .contentType(ContentType.JSON)
                .body("{\"toDay\":\"" + to + "\"}")
                .put("/absences/{person}/{from}", person, from.toString());
    }
}
