package io.gridcase.intake.report;

import static io.gridcase.intake.Staff.countyOfficer;
import static io.gridcase.intake.Staff.officer;
import static io.gridcase.intake.report.Undecided.assertRefused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.gridcase.intake.Tables;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 定位: where the centre says that it is. */
@QuarkusTest
class PlaceReportTest {

    @Inject
    Tables tables;

    private final Undecided report = new Undecided();

    @Test
    void a_wrong_point_is_moved_and_shows_who_did() {
        var there = Map.of("longitude", 120.6302, "latitude", 30.6802, "crs", "WGS84");

        report.act("place", report.waiting(), Map.of("position", there))
                .then()
                .statusCode(200)
                .body("place.longitude", is(120.6302f))
                .body("place.placedBy", equalTo("py-intake-1"))
                .body("state", equalTo("RECEIVED"));
        report.changes().body("field", contains("place")).body("before[0]", startsWith("330483101"));
    }

    @Test
    void an_address_is_placed_in_a_grid_by_an_officer_of_the_county_and_goes_on() {
        var tag = report.onlyAddress();
        var grid = Map.of("gridCode", grid());

        assertRefused(report.act(officer(), "place", tag, grid), 404, "report-not-found");
        report.act(countyOfficer("tx-intake-1"), "place", tag, grid)
                .then()
                .statusCode(200)
                .body("place.gridCode", equalTo(grid()))
                .body("state", equalTo("FILED"))
                .body("caseNumber", notNullValue());
    }

    @Test
    void a_place_that_is_none() {
        var tag = report.waiting();
        var outside = Map.of("longitude", 121.47, "latitude", 30.68, "crs", "WGS84");

        assertRefused(report.act("place", tag, Map.of("gridCode", "330483999999001")), 422, "unknown-grid");
        assertRefused(report.act("place", tag, Map.of("position", outside)), 422, "outside-every-grid");
        report.act("place", tag, Map.of()).then().statusCode(400);
        report.act("place", tag, Map.of("gridCode", grid(), "position", outside))
                .then()
                .statusCode(400);
        report.changes().body("", empty());
    }

    private String grid() {
        return tables.rows("select min(code) from grid_cell where code like '330483101%'")
                .get(0);
    }
}
