package io.gridcase.intake.open311;

import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.Staff.officer;
import static io.gridcase.intake.Staff.officerOfWuzhen;
import static io.gridcase.intake.client.SampleClient.entered;
import static io.gridcase.intake.client.SampleClient.newClient;
import static io.gridcase.intake.open311.SampleRequest.filed;
import static io.gridcase.intake.open311.SampleRequest.form;
import static io.gridcase.intake.open311.SampleRequest.taken;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.gridcase.intake.progress.CaseEvents;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class UpdatesTest extends Asking {

    private static final String PATH = "/open311/v2/servicerequestupdates";

    UpdatesTest() {
        super("WECHAT");
    }

    @Test
    void clients_hear_each_step_in_words_that_they_exchange() {
        try (var told = new CaseEvents(filed(tables, taken.id()))) {
            told.dispatch("case-dispatched.v1", Instant.now());
            told.closure("case-closed.v1", Instant.now());
        }
        var mine = "findAll { it.service_request_id == '%s' }.".formatted(taken.id());

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().get(PATH + ".json" + lastHour())
                        .then()
                        .statusCode(200)
                        .body(mine + "status", hasItems("for_triage", "investigating", "action_scheduled", "fixed"))
                        .body(mine + "external_status_code", hasItems("RECEIVED", "FILED", "DISPATCHED", "CLOSED")));
        given().get(PATH + ".xml" + lastHour())
                .then()
                .statusCode(200)
                .contentType(equalTo("text/xml;charset=utf-8"))
                .body("service_request_updates.request_update.service_request_id", hasItem(taken.id()));
    }

    @Test
    void every_update_has_an_id_of_its_own() {
        taken(key);
        List<String> ids = given().get(PATH + ".json" + lastHour()).path("update_id");

        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(1);
    }

    @Test
    void what_a_camera_reported_only_its_own_client_hears() {
        var camera = entered(newClient("VIDEO"));
        var seen = taken(camera);

        given().get(PATH + ".json" + lastHour()).then().body("service_request_id", not(hasItem(seen.id())));
        given().get(PATH + ".json" + lastHour() + "&api_key=" + camera)
                .then()
                .body("service_request_id", hasItem(seen.id()));
    }

    @ParameterizedTest
    @CsvSource({"start_date=now", "start_date=2026-01-01T00:00:00Z&end_date=2026-06-01T00:00:00Z"})
    void a_span_that_cannot_be_is_refused(String query) {
        given().get(PATH + ".json?" + query).then().statusCode(400).body("[0].code", is(400));
    }

    @Test
    void a_client_says_something_about_its_own_request_once() {
        post(update()).then().statusCode(200).body("[0].update_id", equalTo("fms-1"));
        var changed = update();
        changed.put("description", "something else");
        form(changed)
                .post(PATH + ".xml")
                .then()
                .statusCode(200)
                .body("service_request_updates.request_update.update_id", equalTo("fms-1"));

        as(officer())
                .get("/reports/%s/updates".formatted(taken.id()))
                .then()
                .statusCode(200)
                .body("description", contains("仍在渗水 still leaking"))
                .body("status", contains("investigating"));
        as(officerOfWuzhen())
                .get("/reports/%s/updates".formatted(taken.id()))
                .then()
                .statusCode(404);
    }

    @Test
    void another_client_says_nothing_about_it() {
        var other = update();
        other.put("api_key", entered(newClient("WECHAT")));
        post(other).then().statusCode(404).body("[0].code", is(404));
        other.remove("api_key");
        post(other).then().statusCode(403);

        as(officer()).get("/reports/%s/updates".formatted(taken.id())).then().body("size()", is(0));
    }

    @ParameterizedTest
    @CsvSource({
        "service_request_id, '', 400",
        "service_request_id, 'x'' or 1=1', 404",
        "update_id, '', 400",
        "status, '', 400",
        "status, ASLEEP, 400",
        "description, '', 400",
        "updated_datetime, '', 400",
        "updated_datetime, yesterday, 400"
    })
    void what_is_missing_or_wrong_is_refused(String field, String value, int status) {
        var wrong = update();
        wrong.put(field, value);

        post(wrong).then().statusCode(status).body("[0].code", is(status));
        assertThat(tables.rows("select 1 from client_update where report_id = '%s'".formatted(taken.id())))
                .isEmpty();
    }

    @Test
    void an_unknown_request_is_404() {
        var wrong = update();
        wrong.put("service_request_id", UUID.randomUUID().toString());

        post(wrong).then().statusCode(404);
    }

    @Test
    void reopen_reports_the_problem_again_and_the_same_update_changes_nothing() {
        var reopen = update();
        reopen.put("status", "REOPEN");
        post(reopen).then().statusCode(400);
        try (var told = new CaseEvents(filed(tables, taken.id()))) {
            told.closure("case-closed.v1", Instant.now());
        }
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> post(reopen).then().statusCode(200));
        post(reopen).then().statusCode(200);

        assertThat(tables.rows("select id from report where reopens = '%s'".formatted(taken.id())))
                .hasSize(1);
    }

    private Map<String, Object> update() {
        return new HashMap<>(Map.of(
                "api_key", key,
                "service_request_id", taken.id(),
                "update_id", "fms-1",
                "updated_datetime", "2026-11-22T09:59:30+08:00",
                "status", "INVESTIGATING",
                "description", "仍在渗水 still leaking",
                "first_name", "王伟",
                "public_anonymity_required", "TRUE"));
    }

    private static Response post(Map<String, Object> update) {
        return form(update).post(PATH + ".json");
    }

    private static String lastHour() {
        return "?start_date=%s&end_date=%s"
                .formatted(Instant.now().minusSeconds(3600), Instant.now().plusSeconds(3600));
    }
}
