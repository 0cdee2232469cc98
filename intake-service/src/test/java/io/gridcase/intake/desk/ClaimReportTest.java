package io.gridcase.intake.desk;

import static io.gridcase.intake.SampleReport.sent;
import static io.gridcase.intake.SampleReport.undecided;
import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.Staff.countyOfficer;
import static io.gridcase.intake.Staff.officer;
import static io.gridcase.intake.Staff.shiftLeader;
import static io.gridcase.intake.desk.Desk.atOnce;
import static io.gridcase.intake.desk.Desk.claim;
import static io.gridcase.intake.desk.Desk.decide;
import static io.gridcase.intake.desk.Desk.next;
import static io.gridcase.intake.desk.Desk.queue;
import static io.gridcase.intake.desk.Desk.release;
import static io.gridcase.intake.desk.Desk.waiting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.gridcase.intake.SampleReport;
import io.gridcase.intake.Tables;
import io.gridcase.intake.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 领取: each report is one officer's, for a while. */
@QuarkusTest
class ClaimReportTest {

    @Inject
    Tables tables;

    @Inject
    DataSource database;

    @BeforeEach
    void nothing_waits() {
        Desk.open(tables);
    }

    @AfterEach
    void real_time() {
        TestClock.showRealTime();
    }

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

    @Test
    void an_officer_picks_a_report_that_is_not_the_next() {
        waiting();
        var other = waiting();

        claim(officer(), other)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("id", equalTo(other))
                .body("claimedBy", equalTo("py-intake-1"))
                .body("claimedUntil", startsWith("2026-03-02T02:10:0"));

        next(officer()).body("id", equalTo(other));
        next(countyOfficer("py-intake-2")).statusCode(200).body("id", not(other));
        next(countyOfficer("py-intake-3")).statusCode(204);
    }

    @Test
    void of_many_who_pick_the_same_one_gets_it_and_the_others_hear_until_when() {
        var id = waiting();

        var answers = atOnce(8, i -> claim(countyOfficer("py-intake-" + i), id));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .hasSize(7)
                .allSatisfy(refused -> refused.then()
                        .contentType("application/problem+json")
                        .body("type", equalTo("urn:gridcase:problem:already-claimed"))
                        .body("until", startsWith("2026-03-02T02:10:0"))
                        .body(not(containsString("py-intake"))));
        assertThat(tables.rows("select version::text from report where id = '%s'".formatted(id)))
                .containsExactly("1");
    }

    @Test
    void a_picked_report_is_free_again_when_it_is_given_back_or_its_time_is_over() {
        var id = waiting();
        claim(officer(), id).then().statusCode(200);
        release(officer(), id).then().statusCode(200);
        claim(countyOfficer("py-intake-2"), id).then().statusCode(200);

        TestClock.show("2026-03-02T10:09:59+08:00");
        claim(officer(), id).then().statusCode(409);
        TestClock.show("2026-03-02T10:10:30+08:00");
        claim(officer(), id).then().statusCode(200);
    }

    @Test
    void picked_again_by_the_same_officer_it_is_theirs_for_the_whole_time_again() {
        var id = waiting();
        claim(officer(), id).then().statusCode(200);
        TestClock.show("2026-03-02T10:05:00+08:00");

        claim(officer(), id).then().statusCode(200).body("claimedUntil", startsWith("2026-03-02T02:15:0"));
    }

    @Test
    void what_does_not_wait_cannot_be_picked() {
        var filed = SampleReport.sent(SampleReport.decided(UUID.randomUUID()))
                .extract()
                .path("id");

        claim(officer(), filed)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:gridcase:problem:not-waiting"))
                .body("state", equalTo("FILED"));
        claim(officer(), UUID.randomUUID()).then().statusCode(404);
        claim(officer(), "rubbish").then().statusCode(404);
    }
}
