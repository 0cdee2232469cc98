package io.gridcase.dispatch.running;

import static io.gridcase.dispatch.running.ChangeRequests.form;
import static io.gridcase.dispatch.running.ChangeRequests.granted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.gridcase.testsupport.Contracts;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Timers when several replicas look, one dies in the middle, or a case cannot do what is due. */
@QuarkusTest
class TimersAcrossReplicasTest extends RunningTimers {

    private static final String CLAIM =
            "select case_number from assignment where case_number = '%s' for update skip locked";

    @Test
    void what_one_replica_has_in_hand_another_leaves_to_it_and_a_dead_one_has_done_nothing() throws SQLException {
        var caseNumber = unroutableCase();
        try (var other = database.getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().executeQuery(CLAIM.formatted(caseNumber));
            fireAt("2017-06-30T02:15:01Z");
            assertThat(said("stage-overdue.v1", caseNumber)).isEmpty();
            other.rollback();
        }

        fire();

        assertThat(said("stage-overdue.v1", caseNumber)).hasSize(1);
    }

    @Test
    void two_that_look_at_once_fire_once() {
        var caseNumber = unroutableCase();
        clock.set("2017-06-30T02:15:01Z");

        CompletableFuture.allOf(CompletableFuture.runAsync(this::fire), CompletableFuture.runAsync(this::fire))
                .join();

        assertThat(said("stage-overdue.v1", caseNumber)).hasSize(1);
    }

    @Test
    void a_case_that_cannot_do_what_is_due_holds_up_no_other_and_is_tried_again() throws SQLException {
        var poison = acceptedCase();
        var healthy = acceptedCase();
        change("update assignment set class_kind = 'NONSENSE' where case_number = '%s'", poison);

        fireAt("2017-07-06T02:00:01Z");
        fire();

        assertThat(said("deadline-reminder.v1", healthy)).hasSize(1);
        assertThat(failures(poison)).isEqualTo(1);
        fireAt("2017-07-06T02:00:12Z");
        assertThat(failures(poison)).isEqualTo(2);
        change("update assignment set class_kind = 'INCIDENT' where case_number = '%s'", poison);
        fireAt("2017-07-06T02:00:30Z");
        assertThat(said("deadline-reminder.v1", poison)).isEmpty();
        fireAt("2017-07-06T02:00:33Z");
        assertThat(said("deadline-reminder.v1", poison)).hasSize(1);
        assertThat(failures(poison)).isZero();
    }

    @Test
    void a_pause_ends_by_itself_at_its_instant_however_late_and_reminds_nobody_before() {
        var caseNumber = acceptedCase();
        clock.set("2017-07-03T01:00:00Z");
        granted(caseNumber, form("SUSPENSION", Map.of("until", "2017-07-10T01:00:00Z")));

        fireAt("2017-07-09T02:00:00Z");
        assertThat(said("deadline-reminder.v1", caseNumber)).isEmpty();
        fireAt("2017-07-10T05:00:00Z");
        fire();

        show(caseNumber).then().body("state", equalTo("ACCEPTED")).body("dueAt", equalTo("2017-07-14T02:00:00Z"));
        assertThat(said("assignment-resumed.v1", caseNumber)).isNotEmpty().allSatisfy(event -> {
            Contracts.assertValid("assignment-resumed.v1", event.json());
            assertThat(event.json().get("resumedAt").textValue()).isEqualTo("2017-07-10T01:00:00Z");
            assertThat(event.json().get("resumedBy").textValue()).isEqualTo("system");
        });
        fireAt("2017-07-14T02:00:01Z");
        assertThat(said("deadline-reminder.v1", caseNumber)).hasSize(1);
    }

    private long failures(String caseNumber) throws SQLException {
        return number("select timer_failures from assignment where case_number = '%s'", caseNumber);
    }
}
