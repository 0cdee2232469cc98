package io.gridcase.dispatch.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gridcase.testsupport.Contracts;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Once, whatever is repeated and however many replicas look, and only to whoever may still hear it. */
@QuarkusTest
class OwedNewsTest extends RunningWebhook {

    @Test
    void two_replicas_that_look_at_once_send_once() {
        listen("ISSUED");
        for (int i = 0; i < 5; i++) {
            dispatchedCase();
        }

        CompletableFuture.allOf(CompletableFuture.runAsync(this::send), CompletableFuture.runAsync(this::send))
                .join();

        assertThat(ear.heard()).hasSize(5);
        assertThat(ear.heard())
                .extracting(told -> told.header("Gridcase-Notification-Id"))
                .doesNotHaveDuplicates();
    }

    @Test
    void what_a_killed_replica_was_sending_another_sends() throws SQLException {
        listen("ISSUED");
        dispatchedCase();
        change("update owed_notification set attempts = 1, due_at = '2017-06-30T02:00:06Z'");

        clock.set("2017-06-30T02:00:05Z");
        send();
        assertThat(ear.heard()).isEmpty();
        clock.set("2017-06-30T02:00:06Z");
        send();

        assertThat(ear.kinds()).containsExactly("ISSUED");
    }

    @Test
    void whoever_lost_the_duty_meanwhile_is_told_nothing() throws SQLException {
        listen("ISSUED");
        dispatchedCase();
        as(People.municipalHandler().withDepartment("puyuan-greening"))
                .get("/desk")
                .then()
                .statusCode(200);
        send();
        assertThat(ear.heard()).isEmpty();
        assertThat(number("select count(*) from owed_notification")).isZero();
    }

    @Test
    void what_is_told_again_is_owed_once() throws SQLException {
        listen("ISSUED");
        var caseNumber = newCaseNumber();
        ObjectNode filed = Contracts.example("case-filed.v1").deepCopy();
        var event =
                tell("intake.case-events", "case-filed.v1", "/intake", caseNumber, filed.put("caseNumber", caseNumber));
        send("intake.case-events", event);
        awaitState(caseNumber, "DISPATCHED");
        var next = dispatchedCase();

        assertThat(number("select count(*) from owed_notification where case_number = '%s'".formatted(caseNumber)))
                .isEqualTo(1);
        assertThat(number("select count(*) from owed_notification where case_number = '%s'".formatted(next)))
                .isEqualTo(1);
    }

    @Test
    void who_did_not_come_back_meanwhile_is_owed_nothing() throws SQLException {
        listen("ISSUED");
        clock.pass(Duration.ofDays(14));

        dispatchedCase();

        assertThat(number("select count(*) from owed_notification")).isZero();
    }

    @Test
    void several_trials_in_a_minute_are_one() {
        var id = listen("ISSUED").<String>path("id");
        for (int i = 0; i < 3; i++) {
            as(People.municipalHandler())
                    .post(SUBSCRIPTIONS + "/" + id + "/test")
                    .then()
                    .statusCode(202);
        }

        send();

        assertThat(ear.kinds()).containsExactly("TRIAL");
    }
}
