package io.gridcase.intake.desk;

import static io.gridcase.intake.SampleReport.sent;
import static io.gridcase.intake.SampleReport.undecided;
import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.Staff.countyOfficer;
import static io.gridcase.intake.Staff.officer;
import static io.gridcase.intake.Staff.shiftLeader;
import static io.gridcase.intake.desk.Desk.atOnce;
import static io.gridcase.intake.desk.Desk.decide;
import static io.gridcase.intake.desk.Desk.next;
import static io.gridcase.intake.desk.Desk.queue;
import static io.gridcase.intake.desk.Desk.release;
import static io.gridcase.intake.desk.Desk.waiting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.gridcase.intake.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** 领取: whoever asks for the next report gets one that is nobody else's, for a while. */
@QuarkusTest
class NextReportTest extends AtTheDesk {

    @Inject
    DataSource database;

    @Test
    void many_officers_at_once_never_get_the_same_and_none_is_lost() {
        var all = IntStream.range(0, 12).mapToObj(i -> waiting()).toList();

        var claimed = atOnce(16, i -> as(countyOfficer("py-intake-" + i)).post("/queue/next")).stream()
                .filter(answer -> answer.statusCode() == 200)
                .<String>map(answer -> answer.path("id"))
                .toList();

        assertThat(claimed).containsExactlyInAnyOrderElementsOf(all);
        as(officer()).get("/queue/counts").then().body("claimed", is(12));
    }

    @Test
    void what_somebody_is_at_work_on_keeps_nobody_waiting() throws SQLException {
        var top = waiting();
        TestClock.show("2026-03-02T10:01:00+08:00");
        var second = waiting();

        try (var other = database.getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().executeQuery("select from report where id = '%s' for update".formatted(top));
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> next(officer()).statusCode(200).body("id", equalTo(second)));
            other.rollback();
        }

        next(countyOfficer("py-intake-2")).statusCode(200).body("id", equalTo(top));
    }

    @Test
    void asked_again_an_officer_gets_the_same_one() {
        waiting();
        waiting();

        String first = next(officer()).statusCode(200).extract().path("id");

        next(officer()).body("id", equalTo(first)).body("claimedBy", equalTo("py-intake-1"));
        next(countyOfficer("py-intake-2")).body("id", not(first));
    }

    @Test
    void a_claim_lapses_and_somebody_else_gets_the_report() {
        var id = waiting();
        next(officer()).body("claimedUntil", startsWith("2026-03-02T02:10:0"));

        TestClock.show("2026-03-02T10:09:00+08:00");
        next(countyOfficer("py-intake-2")).statusCode(204);
        TestClock.show("2026-03-02T10:10:30+08:00");
        queue("").body("items[0].claimedBy", nullValue());
        next(countyOfficer("py-intake-2")).statusCode(200).body("id", equalTo(id));
    }

    @Test
    void a_claim_is_given_back_by_its_officer_or_the_shift_leader() {
        var id = waiting();
        next(officer()).statusCode(200);

        release(countyOfficer("py-intake-2"), id)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:gridcase:problem:claimed-by-another"))
                .body("claimedBy", equalTo("py-intake-1"));
        release(officer(), id).then().statusCode(200);
        release(officer(), id).then().statusCode(200);
        next(countyOfficer("py-intake-2")).statusCode(200).body("id", equalTo(id));
        release(shiftLeader(), id).then().statusCode(200);
        next(officer()).statusCode(200).body("id", equalTo(id));
    }

    @Test
    void whoever_looked_before_the_claim_looks_again_before_deciding() {
        var report = undecided(UUID.randomUUID());
        var tag = sent(report).extract().header("ETag");
        var claimed = next(countyOfficer("py-intake-2")).extract().header("ETag");

        decide(officer(), report.get("id"), tag).then().statusCode(412);
        decide(countyOfficer("py-intake-2"), report.get("id"), claimed).then().statusCode(200);
        next(countyOfficer("py-intake-2")).statusCode(204);
    }
}
