package io.gridcase.intake.client;

import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.client.SampleClient.entered;
import static io.gridcase.intake.client.SampleClient.newClient;
import static io.gridcase.intake.client.SampleClient.shiftLeader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.gridcase.intake.Staff;
import io.gridcase.intake.Tables;
import io.gridcase.intake.secret.Secret;
import io.gridcase.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class ClientsTest {

    @Inject
    Tables tables;

    @Test
    void the_key_is_shown_once_and_only_its_hash_is_kept() {
        var client = newClient("PUBLIC");
        String key = entered(client);

        assertThat(key).matches("[A-Za-z0-9_-]{43}");
        assertThat(tables.rows("select c::text from api_client c where code = '%s'".formatted(client.get("code"))))
                .singleElement()
                .asString()
                .doesNotContain(key)
                .contains(new Secret(key).hash());
        as(shiftLeader())
                .get("/clients/" + client.get("code"))
                .then()
                .statusCode(200)
                .body("name", equalTo("随手拍"))
                .body("enabled", is(true))
                .body("createdBy", equalTo("tx-leader-1"))
                .body("$", not(hasItem("apiKey")));
    }

    @Test
    void a_new_key_replaces_the_old_one_in_the_database() {
        var client = newClient("PUBLIC");
        var old = new Secret(entered(client));
        String code = (String) client.get("code");

        String key = act(code, "rotate", "\"0\"")
                .statusCode(200)
                .body("apiKey", matchesPattern("[A-Za-z0-9_-]{43}"))
                .extract()
                .path("apiKey");

        assertThat(tables.rows("select key_hash from api_client where code = '%s'".formatted(code)))
                .containsExactly(new Secret(key).hash())
                .doesNotContain(old.hash());
        act(code, "rotate", "\"0\"").statusCode(412);
    }

    @Test
    void a_disabled_client_stays_in_the_list() {
        var client = newClient("SENSOR");
        entered(client);
        String code = (String) client.get("code");

        act(code, "disable", null).statusCode(428);
        act(code, "disable", "\"0\"").statusCode(200).body("enabled", is(false));

        as(shiftLeader())
                .get("/clients?limit=200")
                .then()
                .body("items.find { it.code == '%s' }.enabled".formatted(code), is(false));
    }

    @Test
    void the_list_has_pages_by_code() {
        entered(newClient("VIDEO"));
        entered(newClient("VIDEO"));

        var first =
                as(shiftLeader()).get("/clients?limit=1").then().statusCode(200).extract();
        String second = as(shiftLeader())
                .queryParam("limit", 1)
                .queryParam("cursor", first.<String>path("next"))
                .get("/clients")
                .then()
                .extract()
                .path("items[0].code");

        assertThat(second).isGreaterThan(first.path("items[0].code"));
        as(shiftLeader()).get("/clients?cursor=!").then().statusCode(422);
    }

    @Test
    void a_code_is_given_once() {
        var client = newClient("WECHAT");
        entered(client);

        post(shiftLeader(), client).statusCode(409).body("type", equalTo("urn:gridcase:problem:client-code-taken"));
    }

    @Test
    void those_of_another_county_or_of_a_town_only_neither_enter_nor_see_clients() {
        var client = newClient("PUBLIC");
        var townOnly = shiftLeader().withAreas(Staff.PUYUAN);
        var elsewhere = shiftLeader().withAreas("330482");
        post(townOnly, client).statusCode(403).body("type", equalTo("urn:gridcase:problem:not-your-county"));
        post(elsewhere, client).statusCode(403);
        entered(client);

        as(elsewhere).get("/clients/" + client.get("code")).then().statusCode(404);
        as(townOnly).get("/clients?limit=200").then().body("items.size()", is(0));
        as(elsewhere)
                .header("If-Match", "\"0\"")
                .post("/clients/" + client.get("code") + "/rotate")
                .then()
                .statusCode(404);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of(Map.of("code", "Upper"), 400),
                Arguments.of(Map.of("code", "x' or '1'='1"), 400),
                Arguments.of(Map.of("name", ""), 400),
                Arguments.of(Map.of("name", "n".repeat(101)), 400),
                Arguments.of(Map.of("name", "a\u0000b"), 400),
                Arguments.of(Map.of("channel", "PIGEON"), 400),
                Arguments.of(Map.of("channel", "LEADER"), 422),
                Arguments.of(Map.of("channel", "INSPECTOR"), 422),
                Arguments.of(Map.of("channel", "PARTNER"), 422),
                Arguments.of(Map.of("foreignSystem", "四个平台"), 422),
                Arguments.of(Map.of("county", "33048"), 400),
                Arguments.of(Map.of("ratePerMinute", 0), 400),
                Arguments.of(Map.of("ratePerMinute", 6001), 400),
                Arguments.of(Map.of("ratePerMinute", "60"), 400));
    }

    @ParameterizedTest
    @MethodSource
    void wrong(Map<String, Object> field, int status) {
        var client = new HashMap<>(newClient("PUBLIC"));
        client.putAll(field);

        post(shiftLeader(), client).statusCode(status).contentType("application/problem+json");
    }

    private static ValidatableResponse post(TestTokens person, Map<String, Object> client) {
        return as(person)
                .contentType(ContentType.JSON)
                .body(client)
                .post("/clients")
                .then();
    }

    private static ValidatableResponse act(String code, String act, String seen) {
        var request = as(shiftLeader());
        return (seen == null ? request : request.header("If-Match", seen))
                .post("/clients/" + code + "/" + act)
                .then();
    }
}
