package io.gridcase.intake.desk;

import static io.gridcase.intake.SampleReport.decided;
import static io.gridcase.intake.SampleReport.sent;
import static io.gridcase.intake.Staff.countyOfficer;
import static io.gridcase.intake.Staff.officer;
import static io.gridcase.intake.desk.Desk.atOnce;
import static io.gridcase.intake.desk.Desk.claim;
import static io.gridcase.intake.desk.Desk.next;
import static io.gridcase.intake.desk.Desk.release;
import static io.gridcase.intake.desk.Desk.waiting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.gridcase.intake.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** 领取: an officer picks a report that waits. */
@QuarkusTest
class ClaimReportTest extends AtTheDesk {

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
        var filed = sent(decided(UUID.randomUUID())).extract().path("id");

        claim(officer(), filed)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:gridcase:problem:not-waiting"))
                .body("state", equalTo("FILED"));
        claim(officer(), UUID.randomUUID()).then().statusCode(404);
        claim(officer(), "rubbish").then().statusCode(404);
    }
}
