package io.gridcase.dispatch.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.gridcase.dispatch.alarm.FireTimers;
import io.gridcase.testsupport.Contracts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What happens by itself when nobody acts. The founding record is dispatched on Friday at 10:00 in Shanghai. */
@QuarkusTest
class TimersTest extends RunningTimers {

    @Test
    void an_assignment_that_nobody_accepts_is_overdue_after_an_hour_and_everybody_is_told_once() {
        var caseNumber = dispatchedCase();

        fireAt("2017-06-30T03:00:00Z");
        overdue(caseNumber, false).body("stageDueAt", equalTo("2017-06-30T03:00:00Z"));
        fireAt("2017-06-30T03:00:01Z");
        fireAt("2017-06-30T03:00:02Z");

        overdue(caseNumber, true);
        assertThat(said("stage-overdue.v1", caseNumber)).hasSize(2).allSatisfy(event -> {
            Contracts.assertValid("stage-overdue.v1", event.json());
            assertThat(event.json().get("stage").textValue()).isEqualTo("ACCEPTANCE");
        });
    }

    @Test
    void whoever_saw_the_assignment_before_everybody_was_told_can_still_accept_it() {
        var caseNumber = dispatchedCase();
        var seen = etag(caseNumber);

        fireAt("2017-07-20T02:00:00Z");

        assertThat(said("deadline-reminder.v1", caseNumber)).hasSize(1);
        accept(People.municipalHandler(), caseNumber, seen).then().statusCode(200);
    }

    @Test
    void what_waits_too_long_is_a_list() {
        var late = dispatchedCase();
        var accepted = acceptedCase();
        clock.set("2017-06-30T03:00:01Z");

        as(People.countySupervisor())
                .get("/assignments?stageOverdue=true&limit=200")
                .then()
                .statusCode(200)
                .body("items.caseNumber", hasItem(late))
                .body("items.caseNumber", not(hasItem(accepted)));
    }

    @Test
    void a_case_that_no_rule_fits_is_overdue_after_a_quarter_of_an_hour() {
        var caseNumber = unroutableCase();

        fireAt("2017-06-30T02:15:01Z");

        overdue(caseNumber, true).body("department", nullValue());
        assertThat(said("stage-overdue.v1", caseNumber)).hasSize(1);
    }

    @Test
    void acting_in_time_cancels_what_would_have_happened() {
        var caseNumber = acceptedCase();

        fireAt("2017-06-30T03:00:01Z");

        overdue(caseNumber, false).body("stageDueAt", nullValue());
        assertThat(said("stage-overdue.v1", caseNumber)).isEmpty();
    }

    @Test
    void a_department_is_reminded_when_its_time_is_nearly_over_and_when_it_is() {
        var caseNumber = acceptedCase();

        fireAt("2017-07-06T02:00:01Z");
        assertThat(said("deadline-reminder.v1", caseNumber)).hasSize(1);
        fireAt("2017-07-07T02:00:00Z");
        assertThat(said("deadline-reminder.v1", caseNumber)).hasSize(1);
        fireAt("2017-07-07T02:00:01Z");
        fireAt("2017-07-09T02:00:01Z");
        assertThat(said("deadline-reminder.v1", caseNumber)).hasSize(2);
    }

    @Test
    void after_days_without_the_service_only_the_end_is_told() {
        var caseNumber = acceptedCase();

        fireAt("2017-07-20T02:00:00Z");

        assertThat(said("deadline-reminder.v1", caseNumber)).singleElement().satisfies(event -> {
            Contracts.assertValid("deadline-reminder.v1", event.json());
            assertThat(event.json().get("reminder").textValue()).isEqualTo("DUE");
        });
    }

    @Test
    void nobody_is_reminded_of_what_is_handled() {
        var caseNumber = handledCase();

        fireAt("2017-07-20T02:00:00Z");

        assertThat(said("deadline-reminder.v1", caseNumber)).isEmpty();
    }

    @Test
    void a_case_that_comes_back_for_rework_must_be_accepted_in_its_own_hour() {
        var caseNumber = handledCase();
        clock.set("2017-07-03T02:00:00Z");
        tellRework(caseNumber);
        awaitState(caseNumber, "DISPATCHED").then().body("stageDueAt", equalTo("2017-07-03T03:00:00Z"));

        fireAt("2017-07-03T03:00:01Z");

        assertThat(said("stage-overdue.v1", caseNumber)).hasSize(2);
    }

    @Test
    void the_schedule_looks_by_itself() {
        var caseNumber = unroutableCase();
        clock.set("2017-06-30T02:15:01Z");

        scheduler.resume(FireTimers.SCHEDULE);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(said("stage-overdue.v1", caseNumber)).hasSize(1));
    }

    private static ValidatableResponse overdue(String caseNumber, boolean expected) {
        return show(caseNumber).then().statusCode(200).body("stageOverdue", equalTo(expected));
    }
}
