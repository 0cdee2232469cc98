package io.gridcase.intake.report;

import static io.gridcase.intake.SampleReport.send;
import static io.gridcase.intake.SampleReport.sent;
import static io.gridcase.intake.SampleReport.undecided;
import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.Staff.inspector;
import static io.gridcase.intake.Staff.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.gridcase.testsupport.Infra;
import io.gridcase.testsupport.TopicReader;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PhotosComeLaterTest extends AwaitedPhotos {

    @Test
    void a_report_before_its_photos_is_safe_and_names_what_is_missing() {
        second.send();

        sent(decided(id, first, second))
                .body("state", equalTo("AWAITING_PHOTOS"))
                .body("missingPhotos", contains(first.id()))
                .body("photos", contains(first.id(), second.id()))
                .body("caseNumber", nullValue());
    }

    @Test
    void the_last_photo_lets_it_go_on() {
        sent(decided(id, first, second));

        second.send();
        stands("AWAITING_PHOTOS").body("missingPhotos", contains(first.id()));
        first.send();

        stands("FILED").body("missingPhotos", empty()).body("caseNumber", notNullValue());
        toldOnce();
    }

    @Test
    void without_a_condition_it_then_waits_for_the_centre() {
        sent(waiting(undecided(id), first));

        first.send();

        stands("RECEIVED");
    }

    @Test
    void photos_that_come_at_once_and_twice_make_one_case() {
        sent(decided(id, first, second));

        var uploads = Stream.of(first, second, first, second)
                .map(photo -> CompletableFuture.supplyAsync(photo::send))
                .toList();

        assertThat(uploads).extracting(upload -> upload.join().statusCode()).containsOnly(201);
        stands("FILED").body("photos", contains(first.id(), second.id()));
        toldOnce();
    }

    @Test
    void sent_again_while_it_waits_it_answers_the_same() {
        sent(decided(id, first));

        send(inspector(), decided(id, first))
                .then()
                .statusCode(200)
                .body("state", equalTo("AWAITING_PHOTOS"))
                .body("missingPhotos", contains(first.id()));
    }

    @Test
    void a_photo_for_two_reports_serves_both() {
        var other = UUID.randomUUID();
        sent(decided(id, first));
        sent(decided(other, first));

        first.send();

        stands("FILED");
        assertThat(state(other)).isEqualTo("FILED");
    }

    @Test
    void what_was_rejected_meanwhile_stays_so_and_gets_its_photo() {
        var tag = sent(decided(id, first)).extract().header("ETag");
        as(officer())
                .header("If-Match", tag)
                .contentType("application/json")
                .body(Map.of("code", "not-real"))
                .post("/reports/" + id + "/reject")
                .then()
                .statusCode(200);

        first.send();

        stands("REJECTED").body("missingPhotos", empty());
    }

    @Test
    void what_waits_cannot_be_filed_by_hand() {
        var tag = sent(decided(id, first)).extract().header("ETag");

        as(officer())
                .header("If-Match", tag)
                .contentType("application/json")
                .body(Map.of("conditionNo", 2))
                .post("/reports/" + id + "/file")
                .then()
                .statusCode(409);
    }

    private void toldOnce() {
        await().until(() -> tables.count("outbox") == 0);
        try (var topic = new TopicReader(Infra.shared().kafkaBootstrapServers(), "intake.case-events")) {
            assertThat(topic.all())
                    .filteredOn(event -> event.json().path("reportId").asText().equals(id.toString()))
                    .hasSize(1);
        }
    }
}
