package io.gridcase.intake.open311;

import static io.gridcase.intake.open311.SampleRequest.form;
import static io.gridcase.intake.open311.SampleRequest.post;
import static io.gridcase.intake.open311.SampleRequest.request;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class WrongRequestTest extends Submitting {

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("service_code", "", 400),
                Arguments.of("service_code", "I99999", 404),
                Arguments.of("service_code", "I06050' or '1'='1", 404),
                Arguments.of("jurisdiction_id", "beijing.gov.cn", 404),
                Arguments.of("lat", "", 400),
                Arguments.of("lat", "north", 400),
                Arguments.of("lat", "NaN", 400),
                Arguments.of("lat", "1e1", 400),
                Arguments.of("lat", "90.01", 400),
                Arguments.of("long", "181", 400),
                Arguments.of("long", "121.47", 400),
                Arguments.of("address_string", "街".repeat(201), 400),
                Arguments.of("description", "述".repeat(4001), 400),
                Arguments.of("description", "a\u0000b", 400),
                Arguments.of("first_name", "王".repeat(101), 400),
                Arguments.of("foreign_number", "4P-1", 400),
                Arguments.of("media_url", "https://example.org/" + "x".repeat(1000), 400));
    }

    @ParameterizedTest
    @MethodSource
    void wrong(String field, String value, int status) {
        long before = tables.count("report");
        var fields = request(key);
        fields.put(field, value);

        post(fields)
                .then()
                .statusCode(status)
                .contentType(equalTo("application/json;charset=utf-8"))
                .body("[0].code", is(status));
        form(fields)
                .post("/open311/v2/requests.xml")
                .then()
                .statusCode(status)
                .contentType(equalTo("text/xml;charset=utf-8"))
                .body("errors.error.code", equalTo(String.valueOf(status)));
        assertThat(tables.count("report")).isEqualTo(before);
    }

    @Test
    void no_place_at_all_is_too_little() {
        var fields = request(key);
        fields.keySet().removeAll(List.of("lat", "long", "address_string"));

        post(fields).then().statusCode(400).body("[0].description", containsString("address_string"));
    }

    @Test
    void what_is_no_form_is_refused_in_the_callers_format() {
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/open311/v2/requests.xml")
                .then()
                .statusCode(415)
                .body("errors.error.code", equalTo("415"));
        given().contentType("text/xml")
                .body("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>")
                .post("/open311/v2/requests.xml")
                .then()
                .statusCode(415);
    }
}
