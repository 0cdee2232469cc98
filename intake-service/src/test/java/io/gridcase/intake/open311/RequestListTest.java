package io.gridcase.intake.open311;

import static io.gridcase.intake.open311.SampleRequest.taken;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RequestListTest extends Asking {

    RequestListTest() {
        super("PUBLIC");
    }

    @Test
    void the_list_is_newest_first_and_has_pages() {
        var newer = taken(key);

        json("/requests.json?service_code=I06050&page_size=1&page=1").body("service_request_id", contains(newer.id()));
        json("/requests.json?service_code=I06050&page_size=1&page=2").body("service_request_id", contains(taken.id()));
        json("/requests.json?service_code=C01001").body("service_request_id", not(hasItem(taken.id())));
        json("/requests.json?service_code=C01001,I06050&page_size=2")
                .body("service_request_id", contains(newer.id(), taken.id()));
    }

    @Test
    void ids_override_everything_else() {
        json("/requests.json?status=closed&start_date=2001-01-01T00:00:00Z&end_date=2001-01-02T00:00:00Z&service_request_id="
                        + taken.id() + "," + UUID.randomUUID())
                .body("service_request_id", contains(taken.id()));
    }

    @Test
    void a_span_holds_what_came_in_within_it() {
        var now = Instant.now();
        json("/requests.json?start_date=%s&end_date=%s".formatted(now.minusSeconds(600), now.plusSeconds(600)))
                .body("service_request_id", hasItem(taken.id()));
        json("/requests.json?start_date=2001-01-01T00:00:00Z&end_date=2001-03-31T00:00:00Z")
                .body("size()", is(0));
        // A plus sign that was sent as it is.
        given().urlEncodingEnabled(false)
                .get("/open311/v2/requests.json?end_date=2001-01-01T00:00:00+08:00")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "start_date=yesterday",
                "start_date=2026-13-01T00:00:00Z",
                "end_date=2026-01-01",
                "end_date=2026-01-01T00:00:00",
                "end_date=%2B999999999-01-01T00:00:00Z",
                "start_date=2026-01-02T00:00:00Z&end_date=2026-01-01T00:00:00Z",
                "start_date=2026-01-01T00:00:00Z&end_date=2026-04-01T00:00:01Z",
                "status=open,asleep",
                "page=0",
                "page=-1",
                "page=1.5",
                "page=999999999999",
                "page_size=1001",
                "service_request_id=a%00b"
            })
    void what_cannot_be_understood_is_400_in_the_callers_format(String query) {
        given().urlEncodingEnabled(false)
                .get("/open311/v2/requests.json?" + query)
                .then()
                .statusCode(400)
                .contentType(equalTo("application/json;charset=utf-8"))
                .body("[0].code", is(400));
        given().urlEncodingEnabled(false)
                .get("/open311/v2/requests.xml?" + query)
                .then()
                .statusCode(400)
                .body("errors.error.code", equalTo("400"));
    }

    @Test
    void the_limit_of_a_span_is_named() {
        given().get("/open311/v2/requests.json?start_date=2026-01-01T00:00:00Z&end_date=2026-06-01T00:00:00Z")
                .then()
                .statusCode(400)
                .body("[0].description", containsString("90 days"));
    }
}
