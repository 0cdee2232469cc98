package io.gridcase.intake.open311;

import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.client.SampleClient.entered;
import static io.gridcase.intake.client.SampleClient.newClient;
import static io.gridcase.intake.client.SampleClient.shiftLeader;
import static io.gridcase.intake.open311.SampleRequest.form;
import static io.gridcase.intake.open311.SampleRequest.post;
import static io.gridcase.intake.open311.SampleRequest.request;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SubmitRequestTest extends Submitting {

    private static final String UUID_FORM = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    @Test
    void a_request_in_json_becomes_a_report_of_the_clients_channel() {
        String id = post(request(key))
                .then()
                .statusCode(201)
                .contentType(equalTo("application/json;charset=utf-8"))
                .body("size()", is(1))
                .body("[0].service_request_id", matchesPattern(UUID_FORM))
                .body("[0].service_notice", containsString("http://localhost:8081/follow/"))
                .extract()
                .path("[0].service_request_id");

        as(shiftLeader())
                .get("/reports/" + id)
                .then()
                .statusCode(200)
                .body("channel", equalTo("PUBLIC"))
                .body("reportedBy", equalTo("client:" + client.get("code")))
                .body("classCode", equalTo("06050"))
                .body("description", equalTo("绿化带平侧石破损"))
                .body("place.address", equalTo("桐星大道718号"));
        assertThat(tables.rows("select name || '|' || phone from reporter where report_id = '%s'".formatted(id)))
                .containsExactly("王 伟|0573-00000000");
    }

    @Test
    void a_request_in_xml() {
        form(request(key))
                .post("/open311/v2/requests.xml")
                .then()
                .statusCode(201)
                .contentType(equalTo("text/xml;charset=utf-8"))
                .body("service_requests.request.service_request_id", matchesPattern(UUID_FORM))
                .body(containsString("<?xml version="));
    }

    @Test
    void an_address_alone_is_enough_and_an_officer_finds_the_place() {
        var fields = request(key);
        fields.keySet().removeAll(List.of("lat", "long"));
        String id = post(fields).then().statusCode(201).extract().path("[0].service_request_id");

        assertThat(tables.rows("select area_code from report where id = '%s' and grid_code is null".formatted(id)))
                .containsExactly("330483");
    }

    @Test
    void a_position_alone_or_an_address_id_is_enough() {
        var place = request(key);
        place.remove("address_string");
        post(place).then().statusCode(201);
        place.keySet().removeAll(List.of("lat", "long"));
        place.put("address_id", "A-77");
        post(place).then().statusCode(201);
    }

    @Test
    void an_empty_field_says_nothing_and_an_unknown_one_is_ignored() {
        var fields = request(key);
        fields.putAll(Map.of("email", "", "address_id", " ", "colour", "green", "description", ""));

        post(fields).then().statusCode(201);
    }

    @Test
    void the_same_key_of_a_repetition_is_the_same_request() {
        String first = repeated(key).then().statusCode(201).extract().path("[0].service_request_id");
        repeated(key).then().statusCode(200).body("[0].service_request_id", equalTo(first));

        // Another client's keys are its own.
        String other = repeated(entered(newClient("PUBLIC")))
                .then()
                .statusCode(201)
                .extract()
                .path("[0].service_request_id");
        assertThat(other).isNotEqualTo(first);
    }

    @Test
    void a_partner_sends_its_own_number_once() {
        var partner = newClient("PARTNER");
        partner.put("foreignSystem", "四个平台-" + partner.get("code"));
        var partnerKey = entered(partner);
        var fields = request(partnerKey);
        post(fields).then().statusCode(400).body("[0].description", containsString("foreign_number"));

        fields.put("foreign_number", "4P-2017-001");
        String first = post(fields).then().statusCode(201).extract().path("[0].service_request_id");
        post(fields).then().statusCode(200).body("[0].service_request_id", equalTo(first));
    }

    @Test
    void text_that_xml_cannot_hold_or_that_looks_like_xml_comes_back_as_text() {
        var fields = request(key);
        fields.put("description", "]]><script>&amp; \u0001 \uD83D\uDEA7 破损");
        String id = post(fields).then().statusCode(201).extract().path("[0].service_request_id");

        given().get("/open311/v2/requests/%s.xml".formatted(id))
                .then()
                .statusCode(200)
                .body("service_requests.request.description", equalTo("]]><script>&amp; \uFFFD \uD83D\uDEA7 破损"));
        given().get("/open311/v2/requests/%s.json".formatted(id))
                .then()
                .body("[0].description", equalTo("]]><script>&amp; \u0001 \uD83D\uDEA7 破损"));
    }

    @Test
    void four_thousand_characters_are_kept() {
        var fields = request(key);
        fields.put("description", "述".repeat(4000));

        String id = post(fields).then().statusCode(201).extract().path("[0].service_request_id");

        assertThat(tables.rows("select length(description) from report where id = '%s'".formatted(id)))
                .containsExactly("4000");
    }

    private static Response repeated(String key) {
        return form(request(key)).header("Idempotency-Key", "7d1f").post("/open311/v2/requests.json");
    }
}
