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

import io.gridcase.intake.Tables;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class SubmitRequestTest {

    private static final String UUID_FORM = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    @Inject
    Tables tables;

    private Map<String, Object> client;
    private String key;

    @BeforeEach
    void enter() {
        client = newClient("PUBLIC");
        key = entered(client);
    }

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
    void the_key_may_stand_in_the_query_or_in_a_header() {
        var fields = request(key);
        fields.remove("api_key");

        form(fields).post("/open311/v2/requests.json?api_key=" + key).then().statusCode(201);
        form(fields)
                .header("X-Api-Key", key)
                .post("/open311/v2/requests.json")
                .then()
                .statusCode(201);
    }

    @Test
    void without_a_valid_key_nothing_is_taken_in() {
        long before = tables.count("report");
        var without = request(key);
        without.remove("api_key");
        var wrong = request("x".repeat(43));

        post(without).then().statusCode(403).body("[0].code", is(403));
        form(wrong)
                .post("/open311/v2/requests.xml")
                .then()
                .statusCode(403)
                .contentType(equalTo("text/xml;charset=utf-8"))
                .body("errors.error.code", equalTo("403"));
        assertThat(tables.count("report")).isEqualTo(before);
    }

    @Test
    void a_disabled_or_replaced_key_is_refused() {
        as(shiftLeader())
                .header("If-Match", "\"0\"")
                .post("/clients/%s/rotate".formatted(client.get("code")))
                .then()
                .statusCode(200);
        post(request(key)).then().statusCode(403);

        var other = newClient("PUBLIC");
        var otherKey = entered(other);
        as(shiftLeader())
                .header("If-Match", "\"0\"")
                .post("/clients/%s/disable".formatted(other.get("code")))
                .then()
                .statusCode(200);
        post(request(otherKey)).then().statusCode(403);
    }

    @Test
    void who_sends_too_much_is_told_when_to_come_again_in_the_own_format() {
        var slow = newClient("PUBLIC");
        slow.put("ratePerMinute", 2);
        var slowKey = entered(slow);
        post(request(slowKey)).then().statusCode(201);
        post(request(slowKey)).then().statusCode(201);

        form(request(slowKey))
                .post("/open311/v2/requests.xml")
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("[1-9]\\d?"))
                .body("errors.error.code", equalTo("429"));
        assertThat(tables.rows("select last_day from client_use where client = '%s'".formatted(slow.get("code"))))
                .doesNotContainNull();
    }

    @Test
    void many_at_once_do_not_get_past_the_limit() {
        var slow = newClient("PUBLIC");
        slow.put("ratePerMinute", 3);
        var slowKey = entered(slow);

        var statuses = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> post(request(slowKey)).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(3);
        assertThat(statuses).filteredOn(status -> status == 429).hasSize(5);
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
    void pictures_come_along_as_media() throws IOException {
        var photo = png(4);
        String id = given().multiPart("api_key", key)
                .multiPart("service_code", "I06050")
                .multiPart("address_string", "桐星大道718号", "text/plain; charset=UTF-8")
                .multiPart("first_name", "王伟", "text/plain; charset=UTF-8")
                .multiPart("media", "a.png", photo, "image/png")
                .multiPart("media", "b.png", png(5), "image/png")
                .multiPart("media", "again.png", photo, "image/png")
                .post("/open311/v2/requests.json")
                .then()
                .statusCode(201)
                .extract()
                .path("[0].service_request_id");

        as(shiftLeader()).get("/reports/" + id).then().body("photos.size()", is(2));
        assertThat(tables.rows("select name from reporter where report_id = '%s'".formatted(id)))
                .containsExactly("王伟");
    }

    @Test
    void a_picture_that_is_none_is_refused_and_nothing_taken_in() throws IOException {
        long before = tables.count("report");
        var noPicture = "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8);

        multipart()
                .multiPart("media", "a.png", noPicture, "image/png")
                .post("/open311/v2/requests.xml")
                .then()
                .statusCode(400)
                .body("errors.error.code", equalTo("400"));
        var ten = multipart();
        for (int i = 0; i < 10; i++) {
            ten.multiPart("media", "a.png", png(4), "image/png");
        }
        ten.post("/open311/v2/requests.json").then().statusCode(400);
        multipart()
                .multiPart("attachment", "a.png", png(4), "image/png")
                .post("/open311/v2/requests.json")
                .then()
                .statusCode(400);
        assertThat(tables.count("report")).isEqualTo(before);
    }

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

    private io.restassured.specification.RequestSpecification multipart() {
        return given().multiPart("api_key", key)
                .multiPart("service_code", "I06050")
                .multiPart("address_string", "Tongxing Road 718");
    }

    private static io.restassured.response.Response repeated(String key) {
        return form(request(key)).header("Idempotency-Key", "7d1f").post("/open311/v2/requests.json");
    }

    private static byte[] png(int width) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, 3, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
