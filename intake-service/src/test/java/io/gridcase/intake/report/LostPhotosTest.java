package io.gridcase.intake.report;

import static io.gridcase.intake.SampleReport.send;
import static io.gridcase.intake.SampleReport.sent;
import static io.gridcase.intake.SampleReport.undecided;
import static io.gridcase.intake.Staff.inspector;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.gridcase.intake.SamplePhoto;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Photos and reports that miss each other, be it by a hair or in a crash. */
@QuarkusTest
class LostPhotosTest extends AwaitedPhotos {

    @Inject
    DataSource database;

    @Inject
    SweepAwaitingReports sweeping;

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
