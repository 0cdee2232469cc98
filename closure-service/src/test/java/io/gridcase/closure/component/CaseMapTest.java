package io.gridcase.closure.component;

import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.JsonConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the open cases are, as GeoJSON. */
@QuarkusTest
class CaseMapTest extends ClosureTest {

    /** Off the coast, where nobody else has cases. */
    private static final String SEA = "bbox=125.0,29.0,125.1,29.1";

    private static final RestAssuredConfig DOUBLES =
            RestAssuredConfig.config().jsonConfig(JsonConfig.jsonConfig().numberReturnType(NumberReturnType.DOUBLE));

    @Inject
    TestClock clock;

    @BeforeEach
    void three_cases_of_which_two_are_close() {
        clock.set("2017-07-10T02:00:00Z");
        if (!map(SEA).extract().<java.util.List<?>>path("features").isEmpty()) {
            return;
        }
        at(125.001, 29.001, "330483101018001").dispatched().untilStage("DISPATCHED");
        at(125.002, 29.002, "330483101018001").untilStage("FILED");
        at(125.09, 29.09, "330483100018001").untilStage("FILED");
    }

    @Test
    void what_is_close_is_one_point_in_its_middle() {
        map(SEA + "&zoom=10")
                .body("type", is("FeatureCollection"))
                .body("features.geometry.type", everyItem(is("Point")))
                .body("features.size()", is(2))
                .body("features[0].properties.open", is(2))
                .body("features[0].properties.overdue", is(1))
                .body("features[0].geometry.coordinates[0]", closeTo(125.0015, 1e-9))
                .body("features[0].geometry.coordinates[1]", closeTo(29.0015, 1e-9));
        map(SEA + "&zoom=18").body("features.size()", is(3));
        map(SEA + "&zoom=18&area=330483100018").body("features.size()", is(1));
    }

    @Test
    void heat_is_squares_that_hold_their_cases() {
        map(SEA + "&zoom=10&as=HEAT")
                .body("features.geometry.type", everyItem(is("Polygon")))
                .body("features[0].geometry.coordinates[0].size()", is(5))
                .body("features[0].properties.open", is(2));
    }

    @Test
    void a_supervisor_of_wuzhen_sees_the_one_case_of_wuzhen() {
        People.supervisor(People.WUZHEN)
                .config(DOUBLES)
                .get("/map?" + SEA)
                .then()
                .body("features.size()", is(1))
                .body("features[0].properties.open", is(1))
                .body("features[0].geometry.coordinates[0]", closeTo(125.09, 1e-9));
    }

    private static ValidatableResponse map(String query) {
        return People.supervisor(People.COUNTY)
                .config(DOUBLES)
                .get("/map?" + query)
                .then()
                .statusCode(200)
                .contentType("application/geo+json");
    }

    private static TestCase at(double longitude, double latitude, String grid) {
        return TestCase.newCaseIn(grid)
                .intakeSays(
                        "case-filed.v1",
                        body -> ((ObjectNode) body.get("place"))
                                .put("longitude", longitude)
                                .put("latitude", latitude));
    }
}
