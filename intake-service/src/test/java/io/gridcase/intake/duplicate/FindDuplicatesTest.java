package io.gridcase.intake.duplicate;

import static io.gridcase.intake.SampleReport.sent;
import static io.gridcase.intake.SampleReport.undecided;
import static io.gridcase.intake.Staff.WUZHEN;
import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.Staff.inspector;
import static io.gridcase.intake.Staff.officer;
import static io.gridcase.intake.Staff.officerOfWuzhen;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.matchesPattern;

import io.gridcase.intake.Tables;
import io.gridcase.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class FindDuplicatesTest {

    private static final String GARBAGE = "06010";
    private static final String FULL_BIN = "06042";
    private static final String KERB = "06050";
    private static final AtomicInteger SPOTS = new AtomicInteger();

    @Inject
    Tables tables;

    /** Far from those of the other tests. */
    private final int spot = SPOTS.getAndIncrement();

    private final double longitude = 120.628 + spot % 4 * 0.002;
    private final double latitude = 30.674 + spot / 4 * 0.0009;

    @Test
    void what_is_near_is_offered_the_nearest_first() {
        var report = seen(GARBAGE, 0);
        var mistaken = seen(FULL_BIN, 20);
        var same = seen(GARBAGE, 10);
        seen(GARBAGE, 40);
        seen(KERB, 0);

        duplicates(report)
                .body("withinMetres", equalTo(30))
                .body("withinHours", equalTo(12))
                .body("items.id", contains(same, mistaken))
                .body("items.classCode", contains(GARBAGE, FULL_BIN))
                .body("items[0].distanceMetres", equalTo(10.0f))
                .body("items[0].photos", hasSize(1))
                .body("items[0].ageSeconds", both(greaterThanOrEqualTo(0)).and(lessThan(300)));
    }

    @Test
    void a_case_is_offered_with_its_number_and_what_was_refused_or_solved_is_not() {
        var report = seen(KERB, 0);
        var filed = decide(seen(KERB, 5), "file", Map.of("conditionNo", 2));
        decide(seen(KERB, 3), "reject", Map.of("code", "not-real"));
        var solved = decide(seen(KERB, 4), "file", Map.of("conditionNo", 2));
        tables.run("update report set state = 'CLOSED', closed_at = now(), solved_by = 'dept' where id = '%s'"
                .formatted(solved));

        duplicates(report)
                .body("items.id", contains(filed))
                .body("items.state", contains("FILED"))
                .body("items.caseNumber", contains(matchesPattern("330483\\d{14}")));
    }

    @Test
    void what_was_seen_long_before_is_not_offered() {
        var report = seen(GARBAGE, 0);
        seen(GARBAGE, 1, Instant.now().minus(Duration.ofHours(13)));
        var recent = seen(GARBAGE, 2, Instant.now().minus(Duration.ofHours(11)));

        duplicates(report).body("items.id", contains(recent)).body("items[0].ageSeconds", greaterThanOrEqualTo(39_600));
    }

    @Test
    void at_most_twenty_are_offered() {
        var report = seen(KERB, 0);
        IntStream.range(0, 22).forEach(i -> seen(KERB, i % 10));

        duplicates(report).body("items", hasSize(20));
    }

    @Test
    void a_report_without_a_place_resembles_nothing() {
        var report = seen(KERB, 0);
        seen(KERB, 0);
        tables.run("update report set longitude = null, latitude = null, grid_code = null where id = '%s'"
                .formatted(report));

        duplicates(report).body("items", empty());
    }

    @Test
    void a_phone_is_warned_before_it_sends() {
        var known = seen(GARBAGE, 0);

        here(inspector(), FULL_BIN).body("withinMetres", equalTo(20)).body("items.id", contains(known));
    }

    @Test
    void other_towns_see_nothing_of_it() {
        var report = seen(GARBAGE, 0);

        here(inspector().withAreas(WUZHEN), GARBAGE).body("items", empty());
        here(inspector().withAreas(), GARBAGE).body("items", empty());
        as(officerOfWuzhen())
                .get("/reports/{id}/duplicates", report)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:gridcase:problem:report-not-found"));
    }

    @ParameterizedTest
    @CsvSource({
        "kind=INCIDENT&code=99999&longitude=120.63&latitude=30.68&crs=WGS84, 422",
        "kind=COMPONENT&code=06050&longitude=120.63&latitude=30.68&crs=WGS84, 422",
        "kind=INCIDENT&code=06050&longitude=120.63&latitude=30.68&crs=MARS, 422",
        "kind=INCIDENT&code=06050&longitude=120.63&latitude=30.68, 400",
        "kind=INCIDENT&code=06050&longitude=181&latitude=30.68&crs=WGS84, 400",
        "kind=INCIDENT&code=06050&latitude=30.68&crs=WGS84, 400",
        "code=06050&longitude=120.63&latitude=30.68&crs=WGS84, 400",
        "kind=INCIDENT&code=06050&longitude=NaN&latitude=30.68&crs=WGS84, 400",
    })
    void questions_that_make_no_sense(String query, int status) {
        as(inspector()).get("/duplicates?" + query).then().statusCode(status).contentType("application/problem+json");
    }

    @Test
    void the_pole_is_as_good_a_place_as_any() {
        as(inspector())
                .get("/duplicates?kind=INCIDENT&code=06050&longitude=180&latitude=-90&crs=WGS84")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    private String seen(String classCode, double metresNorth) {
        return seen(classCode, metresNorth, Instant.now());
    }

    private String seen(String classCode, double metresNorth, Instant at) {
        var report = new HashMap<>(undecided(UUID.randomUUID()));
        report.put("classCode", classCode);
        report.put("reportedAt", at.toString());
        report.put(
                "place",
                Map.of("longitude", longitude, "latitude", latitude + metresNorth / 111_195.08, "crs", "WGS84"));
        return sent(report).extract().path("id");
    }

    private static String decide(String id, String act, Object decision) {
        as(officer())
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(decision)
                .post("/reports/" + id + "/" + act)
                .then()
                .statusCode(200);
        return id;
    }

    private static ValidatableResponse duplicates(String report) {
        return as(officer()).get("/reports/{id}/duplicates", report).then().statusCode(200);
    }

    private ValidatableResponse here(TestTokens person, String classCode) {
        return as(person)
                .queryParam("kind", "INCIDENT")
                .queryParam("code", classCode)
                .queryParam("longitude", longitude)
                .queryParam("latitude", latitude)
                .queryParam("crs", "WGS84")
                .get("/duplicates")
                .then()
                .statusCode(200);
    }
}
