package io.gridcase.intake.callback;

import static io.gridcase.intake.open311.SampleRequest.filed;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.gridcase.intake.progress.CaseEvents;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SendUpdatesTest extends Telling {

    @Test
    void a_partner_is_told_each_step_in_order() {
        var report = partner.reports();
        try (var told = new CaseEvents(filed(tables, report))) {
            told.dispatch("case-dispatched.v1", Instant.now());
            soon(() -> assertThat(partner.heardOf(report)).endsWith("ACTION_SCHEDULED"));
            told.closure("case-closed.v1", Instant.now());
        }

        soon(() -> assertThat(partner.heardOf(report))
                .containsExactly("FOR_TRIAGE", "INVESTIGATING", "ACTION_SCHEDULED", "FIXED"));
        soon(() -> partner.undelivered().body("items", empty()));
        assertThat(partner.requests()).containsOnly("POST /updates.json");
        assertThat(partner.heard())
                .allSatisfy(form -> assertThat(form)
                        .containsEntry("api_key", Partner.KEY)
                        .containsEntry("service_request_id", report)
                        .containsKeys("update_id", "updated_datetime", "description", "foreign_number"))
                .extracting(form -> form.get("update_id"))
                .doesNotHaveDuplicates();
    }

    @Test
    void an_update_that_failed_comes_again_under_its_id_and_before_what_happened_later() {
        partner.answers(503);
        var report = partner.reports();
        filed(tables, report);
        soon(() -> assertThat(partner.heardOf(report)).isNotEmpty());
        partner.answers(200);

        soon(() -> assertThat(partner.heardOf(report)).contains("INVESTIGATING"));
        assertThat(partner.heardOf(report)).containsSubsequence("FOR_TRIAGE", "FOR_TRIAGE", "INVESTIGATING");
        assertThat(partner.heard())
                .filteredOn(form -> form.get("status").equals("FOR_TRIAGE"))
                .extracting(form -> form.get("update_id"))
                .containsOnly(report + "-received");
    }

    @Test
    void a_server_that_does_not_answer_is_not_waited_for() {
        var released = new CountDownLatch(1);
        partner.answers(form -> {
            await(released);
            return 200;
        });
        var stuck = partner.reports();
        try (var other = new Partner()) {
            soon(() -> assertThat(partner.heardOf(stuck)).isNotEmpty());
            var quick = other.reports();
            soon(() -> assertThat(other.heardOf(quick)).containsExactly("FOR_TRIAGE"));
            soon(() -> partner.undelivered().body("items[0].failure", is("TimeoutException: null")));
        } finally {
            released.countDown();
        }
        soon(() -> partner.undelivered().body("items", empty()));
    }

    @Test
    void what_is_refused_for_good_is_given_up_and_holds_up_nothing() {
        var report = partner.reports();
        soon(() -> assertThat(partner.heardOf(report)).containsExactly("FOR_TRIAGE"));
        partner.answers(form -> form.get("status").equals("INVESTIGATING") ? 400 : 200);
        try (var told = new CaseEvents(filed(tables, report))) {
            told.closure("case-closed.v1", Instant.now());
        }

        soon(() -> assertThat(partner.heardOf(report)).containsExactly("FOR_TRIAGE", "INVESTIGATING", "FIXED"));
        soon(() -> partner.undelivered()
                .body("items.size()", is(1))
                .body("items[0].step", is("FILED"))
                .body("items[0].failure", is("HTTP 400"))
                .body("items[0].nextAt", is((Object) null)));
    }

    @Test
    void a_redirect_is_not_followed() {
        partner.answers(302);
        partner.reports();

        soon(() -> partner.undelivered().body("items[0].failure", is("HTTP 302")));
        assertThat(partner.requests()).containsExactly("POST /updates.json");
    }

    @Test
    void after_its_last_attempt_an_update_is_given_up() {
        partner.answers(500);
        var report = partner.reports();

        soon(() -> partner.undelivered().body("items[0].attempts", is(3)).body("items[0].nextAt", is((Object) null)));
        assertThat(partner.heardOf(report)).hasSize(3);
    }

    @Test
    void what_happened_before_there_was_a_callback_is_not_sent() {
        tables.run("update api_client set callback_since = now() + interval '1 hour' where code = '%s'"
                .formatted(partner.code()));
        partner.reports();

        assertThat(tables.rows("select 1 from owed_update where client = '%s'".formatted(partner.code())))
                .isEmpty();
    }

    @Test
    void the_age_of_the_oldest_is_measured() {
        partner.answers(503);
        var report = partner.reports();
        tables.run("update owed_update set at = now() - interval '1 hour', due_at = now() + interval '1 hour'"
                + " where report_id = '%s'".formatted(report));

        soon(() -> assertThat(get("/q/metrics").asString())
                .containsPattern("callback_oldest_age_seconds\\S* 36\\d\\d\\."));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
