package io.gridcase.intake.progress;

import static io.gridcase.intake.SampleReport.decided;
import static io.gridcase.intake.SampleReport.sent;
import static io.gridcase.intake.SampleReport.undecided;
import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.Staff.inspector;
import static io.gridcase.intake.Staff.officer;
import static io.gridcase.intake.Staff.officerOfWuzhen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.gridcase.intake.Tables;
import io.gridcase.testsupport.WireEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StepsTest {

    private static final Instant SOON = Instant.now().plusSeconds(3600);

    @Inject
    Tables tables;

    private final UUID id = UUID.randomUUID();
    private CaseEvents told;
    private String number;

    @BeforeEach
    void file() {
        number = sent(decided(id)).extract().path("caseNumber");
        told = new CaseEvents(number);
    }

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void the_reporter_sees_each_step_in_the_order_of_time_in_whatever_order_it_was_told() {
        told.closure("case-closed.v1", SOON.plusSeconds(50));
        told.closure("verification-passed.v1", SOON.plusSeconds(40));
        told.dispatch("assignment-handled.v1", SOON.plusSeconds(30));
        told.dispatch("assignment-accepted.v1", SOON.plusSeconds(20));
        told.dispatch("case-dispatched.v1", SOON.plusSeconds(10));

        awaitSteps("RECEIVED", "FILED", "DISPATCHED", "ACCEPTED", "HANDLED", "VERIFIED", "CLOSED");
        as(inspector())
                .get("/reports/" + id + "/steps")
                .then()
                .body("[2].department", equalTo("濮院镇市政养护单位"))
                .body("[2].dueAt", equalTo("2017-07-07T02:00:00Z"))
                .body("[2].words", equalTo("已派遣 / Given to a department"))
                .body("[4].photos.size()", equalTo(1));
    }

    @Test
    void told_twice_it_happened_once() {
        var event = told.event("case-dispatched.v1", SOON, UUID.randomUUID());
        told.send("dispatch", event);
        told.send("dispatch", event);
        told.dispatch("assignment-returned.v1", SOON.plusSeconds(1));

        awaitSteps("RECEIVED", "FILED", "DISPATCHED", "RETURNED");
    }

    @Test
    void what_cannot_be_read_is_put_aside_and_the_next_is_heard() {
        told.send(
                "dispatch",
                WireEvent.of(
                        UUID.randomUUID(),
                        "case-dispatched.v1",
                        "/elsewhere",
                        number,
                        SOON,
                        "{\"departmentName\": 7}"));
        told.send("dispatch", WireEvent.of(UUID.randomUUID(), "case-painted.v1", "/elsewhere", number, SOON, "{}"));
        told.dispatch("assignment-accepted.v1", SOON);
        told.closure("verification-failed.v1", SOON.plusSeconds(1));
        told.closure("rework-requested.v1", SOON.plusSeconds(2));

        awaitSteps("RECEIVED", "FILED", "ACCEPTED", "VERIFICATION_FAILED", "REWORKED");
    }

    @Test
    void a_merged_report_goes_the_way_of_the_other() {
        var other = UUID.randomUUID();
        sent(undecided(other));
        tables.run("""
                update report set state = 'MERGED', merged_into = '%s', merged_by = 'system', merged_at = now(),
                    version = version + 1 where id = '%s'
                """.formatted(id, other));
        told.dispatch("case-dispatched.v1", SOON);

        awaitSteps("RECEIVED", "FILED", "DISPATCHED");
        assertThat(steps(other)).containsExactlyInAnyOrder("RECEIVED", "MERGED", "FILED", "DISPATCHED");
    }

    @Test
    void those_who_may_not_see_the_report_do_not_see_its_steps() {
        as(officer()).get("/reports/" + id + "/steps").then().statusCode(200);
        as(officerOfWuzhen()).get("/reports/" + id + "/steps").then().statusCode(404);
        as(inspector("py-inspector-4")).get("/reports/" + id + "/steps").then().statusCode(404);
    }

    private void awaitSteps(String... kinds) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(steps(id)).containsExactly(kinds));
    }

    private static List<String> steps(UUID report) {
        return as(inspector()).get("/reports/" + report + "/steps").path("step");
    }
}
