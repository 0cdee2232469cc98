package io.gridcase.intake.publicpage;

import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.client.SampleClient.entered;
import static io.gridcase.intake.client.SampleClient.newClient;
import static io.gridcase.intake.client.SampleClient.shiftLeader;
import static io.gridcase.intake.open311.SampleRequest.taken;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.gridcase.intake.Tables;
import io.gridcase.testsupport.Contracts;
import io.gridcase.testsupport.Infra;
import io.gridcase.testsupport.TopicReader;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 反复: a closed case that is not solved, on a channel whose reports are confirmed before they are filed. */
@QuarkusTest
class NotFixedTest {

    @Inject
    Tables tables;

    private Link link;

    @BeforeEach
    void send() {
        link = sent();
    }

    @Test
    void what_is_not_fixed_is_a_linked_case_at_once() {
        link.close(daysAgo(14));

        var next = link.notFixed().then().statusCode(201).extract().<String>path("followUrl");

        reopened()
                .body("state", equalTo("FILED"))
                .body("channel", equalTo("PUBLIC"))
                .body("classCode", equalTo("06050"))
                .body("conditionNo", is(2))
                .body("place.address", equalTo("桐星大道718号"))
                .body("place.gridCode", equalTo(column("grid_code", link.id())))
                .body("filedBy", equalTo("system"))
                .body("reopens", equalTo(link.id()));
        assertThat(tables.rows("select id from confirmation where report_id = '%s'".formatted(reopenedId())))
                .isEmpty();
        assertThat(tables.rows("select phone from reporter where report_id = '%s'".formatted(reopenedId())))
                .containsExactly("0573-00000000");
        link.follow().body("steps.step", hasItem("REOPENED"));
        given().get(next.substring(next.indexOf("/follow/")))
                .then()
                .statusCode(200)
                .body("className", equalTo("路缘石缺损"))
                .body("steps.step", equalTo(List.of("RECEIVED", "FILED")));
    }

    @Test
    void all_hear_of_the_linked_case() {
        link.close(daysAgo(1));
        link.notFixed().then().statusCode(201);

        try (var topic = new TopicReader(Infra.shared().kafkaBootstrapServers(), "intake.case-events")) {
            var filed = topic.awaitFirst("case-filed.v1", column("case_number", reopenedId()))
                    .json();
            Contracts.assertValid("case-filed.v1", filed);
            assertThat(filed.at("/reopens").asText()).isEqualTo(link.id());
            assertThat(filed.at("/classCode").asText()).isEqualTo("06050");
            assertThat(filed.at("/conditionNo").asInt()).isEqualTo(2);
            assertThat(filed.at("/gridCode").asText()).isEqualTo(column("grid_code", link.id()));
            assertThat(filed.toString()).doesNotContain("0573");
        }
    }

    @Test
    void however_often_and_much_at_once_it_is_pressed_it_is_one_case() {
        link.notFixed().then().statusCode(409).body("type", equalTo("urn:gridcase:problem:not-closed"));
        link.close(daysAgo(14));

        var statuses = atOnce(link, link, link, link, link, link);

        assertThat(statuses).containsOnly(201, 200).containsOnlyOnce(201);
        assertThat(reopenedIds()).hasSize(1);
    }

    @Test
    void several_reporters_of_a_case_reopen_it_once() {
        var other = sent();
        link.close(daysAgo(2));
        tables.run(
                "update report set state = 'MERGED', merged_into = '%s', merged_by = 'system', merged_at = now() where id = '%s'"
                        .formatted(link.id(), other.id()));

        assertThat(atOnce(other, link)).containsExactlyInAnyOrder(201, 200);

        assertThat(reopenedIds()).hasSize(1);
        other.follow().body("steps.step", hasItem("REOPENED"));
        link.follow().body("steps.step", hasItem("REOPENED"));
    }

    @Test
    void on_the_sixteenth_day_it_is_too_late() {
        link.close(daysAgo(15).minusSeconds(60));

        link.notFixed()
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:gridcase:problem:reopening-too-late"))
                .body("until", equalTo(link.follow().extract().path("reopenableUntil")));
        assertThat(reopenedIds()).isEmpty();
    }

    @Test
    void the_answers_to_todays_questions_are_not_asked_of_yesterdays_case() {
        tables.run("update report set class_code = '08011', class_name = '渣土运输车辆未安装密闭装置' where id = '%s'"
                .formatted(link.id()));
        link.close(daysAgo(1));

        link.notFixed().then().statusCode(201);

        assertThat(reopenedIds()).hasSize(1);
    }

    @Test
    void a_case_of_which_the_catalogue_speaks_otherwise_today_waits_for_the_centre() {
        link.close(daysAgo(1));
        tables.run("update report set condition = '破损' where id = '%s'".formatted(link.id()));

        link.notFixed().then().statusCode(201);

        reopened()
                .body("state", equalTo("RECEIVED"))
                .body("caseNumber", nullValue())
                .body("conditionNo", is(2))
                .body("reopens", equalTo(link.id()));
    }

    private Link sent() {
        return new Link(taken(entered(newClient("PUBLIC"))), tables);
    }

    private static Instant daysAgo(int days) {
        return Instant.now().minus(Duration.ofDays(days));
    }

    private static List<Integer> atOnce(Link... pressed) {
        return Stream.of(pressed)
                .map(one -> CompletableFuture.supplyAsync(() -> one.notFixed().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private List<String> reopenedIds() {
        return tables.rows("select id::text from report where reopens = '%s'".formatted(link.id()));
    }

    private String reopenedId() {
        return reopenedIds().get(0);
    }

    private ValidatableResponse reopened() {
        return as(shiftLeader()).get("/reports/" + reopenedId()).then().statusCode(200);
    }

    private String column(String name, String report) {
        return tables.rows("select %s from report where id = '%s'".formatted(name, report))
                .get(0);
    }
}
