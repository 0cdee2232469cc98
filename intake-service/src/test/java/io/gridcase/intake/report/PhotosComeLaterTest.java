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

import io.gridcase.intake.SamplePhoto;
import io.gridcase.intake.Tables;
import io.gridcase.testsupport.Infra;
import io.gridcase.testsupport.TopicReader;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PhotosComeLaterTest {

    private final UUID id = UUID.randomUUID();
    private final SamplePhoto first = SamplePhoto.taken();
    private final SamplePhoto second = SamplePhoto.taken();

    @Inject
    Tables tables;

    @Inject
    DataSource database;

    @Inject
    SweepAwaitingReports sweeping;

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
    void a_photo_between_the_look_and_the_commit_is_not_lost() throws Exception {
        CompletableFuture<Response> report;
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table report in share mode");
            report = CompletableFuture.supplyAsync(() -> send(inspector(), decided(id, first)));
            await().until(this::somebodyWaitsForTheTable);

            first.send().then().statusCode(201);
            connection.rollback();
        }

        report.join().then().statusCode(201).body("state", equalTo("FILED"));
    }

    @Test
    void a_crash_between_the_photo_and_its_report_is_made_good() throws Throwable {
        first.send();
        sent(waiting(undecided(id), first)).body("state", equalTo("RECEIVED"));
        asIfItHadCrashed(id, first);
        var lost = UUID.randomUUID();
        sent(decided(lost, second));

        sweep();

        stands("RECEIVED");
        assertThat(state(lost)).isEqualTo("AWAITING_PHOTOS");
    }

    @Test
    void after_a_crash_the_phone_that_sends_again_need_not_wait_for_the_sweep() {
        first.send();
        sent(waiting(undecided(id), first));
        asIfItHadCrashed(id, first);

        send(inspector(), waiting(undecided(id), first)).then().statusCode(200).body("state", equalTo("RECEIVED"));
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

    private static Map<String, Object> decided(UUID id, SamplePhoto... photos) {
        return waiting(io.gridcase.intake.SampleReport.decided(id), photos);
    }

    private static Map<String, Object> waiting(Map<String, Object> report, SamplePhoto... photos) {
        report.put("photos", Stream.of(photos).map(SamplePhoto::id).toList());
        return report;
    }

    private ValidatableResponse stands(String state) {
        return as(inspector()).get("/reports/" + id).then().statusCode(200).body("state", equalTo(state));
    }

    private static String state(UUID report) {
        return as(inspector()).get("/reports/" + report).path("state");
    }

    private void toldOnce() {
        await().until(() -> tables.count("outbox") == 0);
        try (var topic = new TopicReader(Infra.shared().kafkaBootstrapServers(), "intake.case-events")) {
            assertThat(topic.all())
                    .filteredOn(event -> event.json().path("reportId").asText().equals(id.toString()))
                    .hasSize(1);
        }
    }

    private boolean somebodyWaitsForTheTable() {
        return !tables.rows("select pid from pg_locks where not granted and relation = 'report'::regclass")
                .isEmpty();
    }

    private void asIfItHadCrashed(UUID report, SamplePhoto photo) {
        tables.run("update report set state = 'AWAITING_PHOTOS', awaited_photos = array['%s'] where id = '%s'"
                .formatted(photo.id(), report));
    }

    private void sweep() throws Throwable {
        VertxContextSupport.subscribeAndAwait(sweeping::sweep);
    }
}
