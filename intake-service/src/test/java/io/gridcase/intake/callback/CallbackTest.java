package io.gridcase.intake.callback;

import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.client.SampleClient.shiftLeader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.gridcase.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class CallbackTest extends Telling {

    @Test
    void the_key_is_kept_sealed_and_shown_to_nobody() {
        as(shiftLeader())
                .get("/clients/" + partner.code())
                .then()
                .statusCode(200)
                .body("callbackUrl", equalTo("http://localhost:%d/updates.json".formatted(partner.port())))
                .body(not(containsString(Partner.KEY)));
        assertThat(tables.rows("select c::text from api_client c where code = '%s'".formatted(partner.code())))
                .singleElement()
                .asString()
                .doesNotContain(Partner.KEY);
    }

    @ParameterizedTest
    @CsvSource({
        "http://city.example/updates, 422",
        "https://169.254.169.254/latest, 422",
        "https://[::1]/, 422",
        "https://user@city.example/, 422",
        "file:///etc/passwd, 422",
        "https://city.example/ x, 400",
        "'', 400"
    })
    void a_hostile_address_is_refused_and_changes_nothing(String url, int status) {
        partner.callback(url).statusCode(status);

        as(shiftLeader())
                .get("/clients/" + partner.code())
                .then()
                .body("callbackUrl", equalTo("http://localhost:%d/updates.json".formatted(partner.port())));
    }

    /** A name for an address inside, and not the one that is trusted: seen only when it is looked up. */
    @Test
    void a_name_that_leads_inside_is_not_called() {
        tables.run("update api_client set callback_url = 'https://LOCALHOST:%d/' where code = '%s'"
                .formatted(partner.port(), partner.code()));
        partner.reports();

        soon(() -> partner.undelivered()
                .body("items[0].attempts", is(3))
                .body("items[0].failure", startsWith("UnfitAddress")));
        assertThat(partner.requests()).isEmpty();
    }

    @Test
    void who_has_not_seen_the_client_changes_nothing() {
        var path = "/clients/%s/callback".formatted(partner.code());
        var body = Map.of("url", "https://city.example/", "apiKey", "key");

        as(shiftLeader())
                .contentType(ContentType.JSON)
                .body(body)
                .put(path)
                .then()
                .statusCode(428);
        as(shiftLeader())
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(body)
                .put(path)
                .then()
                .statusCode(412);
        as(shiftLeader()).header("If-Match", "\"0\"").delete(path).then().statusCode(412);
    }

    @Test
    void another_county_sees_and_changes_nothing() {
        var other = TestTokens.of("hz-leader-1").withRoles("shift-leader").withAreas("330109");
        var updates = "/clients/%s/undelivered-updates".formatted(partner.code());

        as(other).get(updates).then().statusCode(404);
        as(other).post(updates + "/send-again").then().statusCode(404);
        as(other).post(updates + "/1/send-again").then().statusCode(404);
        as(other)
                .header("If-Match", "\"1\"")
                .delete("/clients/%s/callback".formatted(partner.code()))
                .then()
                .statusCode(404);
    }

    @Test
    void what_was_given_up_is_sent_again_when_somebody_says_so() {
        partner.answers(403);
        var first = partner.reports();
        var second = partner.reports();
        soon(() -> partner.undelivered().body("items.findAll { it.nextAt == null }.size()", is(2)));
        int id = partner.undelivered().extract().path("items[0].id");
        partner.answers(200);

        sendAgain(id).statusCode(204);
        soon(() -> partner.undelivered().body("items.size()", is(1)));
        sendAgain(id).statusCode(404);
        as(shiftLeader())
                .post("/clients/%s/undelivered-updates/send-again".formatted(partner.code()))
                .then()
                .statusCode(200)
                .body("updates", is(1));
        soon(() -> partner.undelivered().body("items", empty()));
        assertThat(partner.heardOf(first)).hasSize(2);
        assertThat(partner.heardOf(second)).hasSize(2);
    }

    @Test
    void the_list_has_pages() {
        partner.answers(403);
        partner.reports();
        partner.reports();
        var path = "/clients/%s/undelivered-updates?limit=1".formatted(partner.code());

        String next = as(shiftLeader())
                .get(path)
                .then()
                .body("items.size()", is(1))
                .extract()
                .path("next");
        as(shiftLeader())
                .get(path + "&cursor=" + next)
                .then()
                .body("items.size()", is(1))
                .body("next", nullValue());
        as(shiftLeader()).get(path + "&cursor=YQ").then().statusCode(422);
        as(shiftLeader()).get(path.replace("limit=1", "limit=201")).then().statusCode(400);
    }

    @Test
    void a_client_that_is_disabled_is_told_nothing() {
        tables.run("update api_client set enabled = false where code = '%s'".formatted(partner.code()));
        try (var other = new Partner()) {
            var waiting = "insert into owed_update (client, report_id, step_id, step, at, due_at)"
                    + " values ('%s', '%s', 'other', 'CLOSED', now(), now())";
            var report = other.reports();
            tables.run(waiting.formatted(partner.code(), report));
            soon(() -> assertThat(other.heardOf(report)).hasSize(1));
        }

        assertThat(partner.requests()).isEmpty();
    }

    private ValidatableResponse sendAgain(int id) {
        return as(shiftLeader())
                .post("/clients/%s/undelivered-updates/%d/send-again".formatted(partner.code(), id))
                .then();
    }
}
