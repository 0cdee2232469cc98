package io.gridcase.dispatch.running;

import static io.gridcase.dispatch.running.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.gridcase.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where people want to be told: what can be said, and by whom. */
@QuarkusTest
class SubscriptionTest extends RunningNotifications {

    private static final String URL = "https://city.example/hook?token=abc";

    @Test
    void a_subscription_is_shown_changed_and_removed() {
        var added = subscribe(People.municipalHandler(), "WEBHOOK", URL, "DUE", "ISSUED");
        added.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("address", equalTo("https://city.example/***"))
                .body("kinds", contains("ISSUED", "DUE"));
        var id = added.<String>path("id");

        change(People.municipalHandler(), id, "\"0\"", form("WEBHOOK", "https://other.example/", "REWORK"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("kinds", contains("REWORK"))
                .body("key", nullValue());
        refused(change(People.municipalHandler(), id, "\"0\"", form("WEBHOOK", URL, "DUE")), 412, "stale-version");
        list(People.municipalHandler()).then().body("items.address", contains("https://other.example/***"));
        remove(People.municipalHandler(), id, "\"1\"").then().statusCode(204);
        list(People.municipalHandler()).then().body("items", hasSize(0)).body("next", nullValue());
    }

    @Test
    void asking_twice_with_one_id_is_asking_once_and_shows_no_key_again() {
        var id = UUID.randomUUID();
        var form = form("WEBHOOK", URL, "ISSUED");

        subscribe(People.municipalHandler(), id, form).then().statusCode(201);
        subscribe(People.municipalHandler(), id, form).then().statusCode(200).body("key", nullValue());

        list(People.municipalHandler()).then().body("items", hasSize(1));
        refused(subscribe(People.greeningHandler(), id, form), 409, "subscription-id-taken");
    }

    @Test
    void nobody_reaches_anothers_subscription() {
        var id = subscribe(People.municipalHandler(), "WEBHOOK", URL, "ISSUED").<String>path("id");
        var colleague = People.municipalColleague();

        list(colleague).then().body("items", hasSize(0));
        refused(change(colleague, id, "\"0\"", form("WEBHOOK", URL, "DUE")), 404, "subscription-not-found");
        refused(remove(colleague, id, "\"0\""), 404, "subscription-not-found");
        refused(as(colleague).post(SUBSCRIPTIONS + "/" + id + "/test"), 404, "subscription-not-found");
        refused(
                as(colleague).header("If-Match", "\"0\"").post(SUBSCRIPTIONS + "/" + id + "/change-key"),
                404,
                "subscription-not-found");
    }

    @Test
    void one_person_has_ten_at_most() {
        for (int i = 0; i < 10; i++) {
            subscribe(People.municipalHandler(), "WEBHOOK", URL, "ISSUED")
                    .then()
                    .statusCode(201);
        }

        refused(subscribe(People.municipalHandler(), "WEBHOOK", URL, "ISSUED"), 409, "too-many-subscriptions");
        subscribe(People.municipalColleague(), "WEBHOOK", URL, "ISSUED").then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://city.example/",
                "https://127.0.0.1/",
                "https://169.254.169.254/latest/meta-data/",
                "https://[::1]:8082/assignments",
                "https://10.0.0.1/",
                "https://user:password@city.example/",
                "https://city.example/\r\nX-Evil: 1",
                "ftp://city.example/",
                "javascript:alert(1)"
            })
    void a_server_inside_or_no_server_at_all_is_not_told(String url) {
        refused(subscribe(People.municipalHandler(), "WEBHOOK", url, "ISSUED"), 422, "unfit-address");
    }

    @Test
    void a_name_that_leads_inside_is_refused_when_it_is_called() throws Exception {
        subscribe(People.municipalHandler(), "WEBHOOK", "https://localhost.localdomain:1/", "ISSUED");
        change("update notification_subscription set address = 'https://127.0.0.1:1/'");
        dispatchedCase();

        send();

        assertThat(number("select count(*) from owed_notification where failure = 'UnfitAddress'"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"channel,PIGEON", "address,''", "address,a\u0000b", "language,DE", "kinds,", "keys,wrong"})
    void what_is_not_in_form_is_refused(String field, String value) {
        var form = new HashMap<>(form("WEBHOOK", URL, "ISSUED"));
        form.put(field, field.equals("kinds") ? List.of() : value);

        subscribe(People.municipalHandler(), UUID.randomUUID(), form).then().statusCode(400);
    }

    @Test
    void an_oversized_address_is_refused() {
        subscribe(People.municipalHandler(), "WEBHOOK", "https://city.example/" + "a".repeat(500), "ISSUED")
                .then()
                .statusCode(400);
    }

    private static Response list(TestTokens person) {
        return as(person).get(SUBSCRIPTIONS);
    }

    private static Response change(TestTokens person, String id, String etag, Map<String, ?> form) {
        return as(person)
                .header("If-Match", etag)
                .contentType(ContentType.JSON)
                .body(form)
                .put(SUBSCRIPTIONS + "/" + id);
    }

    private static Response remove(TestTokens person, String id, String etag) {
        return as(person).header("If-Match", etag).delete(SUBSCRIPTIONS + "/" + id);
    }
}
