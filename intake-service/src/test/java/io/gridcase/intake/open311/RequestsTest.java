package io.gridcase.intake.open311;

import static io.gridcase.intake.client.SampleClient.entered;
import static io.gridcase.intake.client.SampleClient.newClient;
import static io.gridcase.intake.open311.SampleRequest.filed;
import static io.gridcase.intake.open311.SampleRequest.taken;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.gridcase.intake.SampleReport;
import io.gridcase.intake.progress.CaseEvents;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RequestsTest extends Asking {

    RequestsTest() {
        super("PUBLIC");
    }

    @Test
    void ids_are_texts_and_degrees_are_numbers() {
        json("/requests/%s.json".formatted(taken.id()))
                .body("size()", is(1))
                .body("[0].service_request_id", equalTo(taken.id()))
                .body("[0].service_request_id", instanceOf(String.class))
                .body("[0].lat", instanceOf(Number.class))
                .body("[0].long", instanceOf(Number.class))
                .body("[0].status", equalTo("open"))
                .body("[0].service_code", equalTo("I06050"))
                .body("[0].service_name", equalTo("路缘石缺损"))
                .body("[0].address", equalTo("桐星大道718号"))
                .body("[0].expected_datetime", nullValue());
    }

    @Test
    void one_request_in_xml() {
        given().get("/open311/v2/requests/%s.xml".formatted(taken.id()))
                .then()
                .statusCode(200)
                .contentType(equalTo("text/xml;charset=utf-8"))
                .body(startsWith("<?xml version="))
                .body("service_requests.request.service_request_id", equalTo(taken.id()))
                .body("service_requests.request.long", startsWith("120.6"));
    }

    @Test
    void nobody_reads_who_sent_it() {
        assertThat(json("/requests/%s.json?extensions=true".formatted(taken.id()))
                        .extract()
                        .asString())
                .doesNotContain("王", "0573", "client:", "reported_by");
    }

    @Test
    void the_department_and_its_deadline_are_those_of_the_latest_dispatch() {
        var number = filed(tables, taken.id());
        try (var told = new CaseEvents(number)) {
            told.dispatch("case-dispatched.v1", Instant.now());
        }

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> json("/requests/%s.json".formatted(number))
                        .body("[0].service_request_id", equalTo(taken.id()))
                        .body("[0].agency_responsible", equalTo("濮院镇市政养护单位"))
                        .body("[0].expected_datetime", equalTo("2017-07-07T02:00:00Z")));
    }

    @Test
    void a_rejected_request_is_closed_and_says_why() {
        tables.run("""
                update report set state = 'REJECTED', rejection_reason = '私人区域', rejected_by = 'py-intake-1',
                    rejected_at = '2026-01-02T03:04:05Z', version = version + 1 where id = '%s'
                """.formatted(taken.id()));

        json("/requests/%s.json".formatted(taken.id()))
                .body("[0].status", equalTo("closed"))
                .body("[0].status_notes", equalTo("不予立案 / Rejected: 私人区域"))
                .body("[0].updated_datetime", equalTo("2026-01-02T03:04:05Z"));
        json("/requests.json?status=open&page_size=1000").body("service_request_id", not(hasItem(taken.id())));
        json("/requests.json?status=closed&page_size=1000").body("service_request_id", hasItem(taken.id()));
        json("/requests.json?status=closed,open&page_size=1000").body("service_request_id", hasItem(taken.id()));
    }

    @Test
    void extensions_show_attributes_and_what_happened() {
        tables.run("update report set attributes = '{depth=12,kind=a=b}' where id = '%s'".formatted(taken.id()));

        json("/requests/%s.json?extensions=true".formatted(taken.id()))
                .body("[0].attributes.code", contains("depth", "kind"))
                .body("[0].attributes[1].value", equalTo("a=b"))
                .body("[0].notes[0].type", equalTo("received"));
        given().get("/open311/v2/requests/%s.xml?extensions=true".formatted(taken.id()))
                .then()
                .body("service_requests.request.notes.note.type", equalTo("received"));
        json("/requests/%s.json".formatted(taken.id())).body("[0].notes", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/requests/%s", "/requests/1' or '1'='1", "/requests?service_request_id=%s", "/tokens/%s"})
    void an_unknown_id_is_404(String call) {
        var path = call.formatted(UUID.randomUUID()).split("\\?");
        var query = path.length == 1 ? "" : "?" + path[1];

        given().get("/open311/v2" + path[0] + ".json" + query)
                .then()
                .statusCode(404)
                .body("[0].code", is(404));
    }

    @Test
    void what_staff_reported_is_nobody_elses_business() {
        var own = UUID.randomUUID();
        SampleReport.sent(SampleReport.undecided(own));

        given().get("/open311/v2/requests/%s.json".formatted(own)).then().statusCode(404);
        json("/requests.json?page_size=1000").body("service_request_id", not(hasItem(own.toString())));
    }

    @Test
    void what_a_camera_reported_only_its_own_client_sees() {
        var camera = entered(newClient("VIDEO"));
        var seen = taken(camera);

        given().get("/open311/v2/requests/%s.json".formatted(seen.id())).then().statusCode(404);
        given().get("/open311/v2/requests/%s.json?api_key=%s".formatted(seen.id(), key))
                .then()
                .statusCode(404);
        json("/requests/%s.json?api_key=%s".formatted(seen.id(), camera)).body("size()", is(1));
        json("/requests.json?page_size=1000&api_key=" + camera)
                .body("service_request_id", hasItems(seen.id(), taken.id()));
        given().get("/open311/v2/requests.json?api_key=wrong")
                .then()
                .statusCode(403)
                .body("[0].code", is(403));
    }

    @Test
    void the_token_of_the_link_leads_to_the_request() {
        json("/tokens/%s.json".formatted(taken.token()))
                .body("[0].service_request_id", equalTo(taken.id()))
                .body("[0].token", equalTo(taken.token()));
        given().get("/open311/v2/tokens/%s.xml".formatted(taken.token()))
                .then()
                .body("service_requests.request.service_request_id", equalTo(taken.id()));
    }
}
