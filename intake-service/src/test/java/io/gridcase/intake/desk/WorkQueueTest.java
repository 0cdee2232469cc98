package io.gridcase.intake.desk;

import static io.gridcase.intake.SampleReport.undecided;
import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.Staff.countyOfficer;
import static io.gridcase.intake.Staff.officer;
import static io.gridcase.intake.Staff.officerOfWuzhen;
import static io.gridcase.intake.Staff.shiftLeader;
import static io.gridcase.intake.desk.Desk.claim;
import static io.gridcase.intake.desk.Desk.next;
import static io.gridcase.intake.desk.Desk.queue;
import static io.gridcase.intake.desk.Desk.release;
import static io.gridcase.intake.desk.Desk.waiting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.gridcase.intake.SampleReport;
import io.gridcase.intake.TestClock;
import io.gridcase.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class WorkQueueTest extends AtTheDesk {

    @Test
    void the_oldest_is_at_the_top_and_those_past_their_limit_are_marked() {
        var first = waiting();
        TestClock.show("2026-03-02T10:10:00+08:00");
        var second = waiting();
        TestClock.show("2026-03-02T10:12:00+08:00");
        var third = waiting();
        TestClock.show("2026-03-02T10:20:00+08:00");

        queue("")
                .body("items.id", equalTo(List.of(first, second, third)))
                .body("items.overdue", equalTo(List.of(true, false, false)))
                .body("items[0].claimedBy", nullValue());
        queue("?overdue=true").body("items.id", equalTo(List.of(first)));
        queue("?overdue=false").body("items.id", equalTo(List.of(second, third)));
        as(officer())
                .get("/queue/counts")
                .then()
                .statusCode(200)
                .body("waiting", is(3))
                .body("overdue", is(1))
                .body("claimed", is(0))
                .body("byChannel.INSPECTOR", is(3));
    }

    @Test
    void the_queue_pages_without_gaps() {
        var all = IntStream.range(0, 5).mapToObj(i -> waiting()).sorted().toList();

        var seen = new ArrayList<String>();
        String next = "";
        while (next != null) {
            var page = queue("?limit=2" + next).extract();
            seen.addAll(page.path("items.id"));
            next = page.path("next") == null ? null : "&cursor=" + page.path("next");
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(all).doesNotHaveDuplicates();
    }

    @Test
    void the_queue_shows_what_the_filter_means() {
        var kerb = waiting();
        var call = undecided(UUID.randomUUID());
        call.put("channel", "MEDIA");
        // In the same place it would be taken for the same problem.
        call.remove("place");
        SampleReport.send(shiftLeader(), call).then().statusCode(201);

        queue("?channel=INSPECTOR").body("items.id", equalTo(List.of(kerb)));
        as(countyOfficer("tx-intake-1"))
                .get("/queue?channel=MEDIA")
                .then()
                .body("items.id", equalTo(List.of(call.get("id"))));
        queue("?classKind=INCIDENT&classCode=06050").body("items.size()", is(1));
        queue("?classKind=COMPONENT").body("items.size()", is(0));
    }

    @Test
    void another_towns_reports_are_not_in_the_queue() {
        var id = waiting();

        next(officerOfWuzhen()).statusCode(204);
        as(officerOfWuzhen()).get("/queue").then().body("items.size()", is(0));
        release(officerOfWuzhen(), id).then().statusCode(404);
        claim(officerOfWuzhen(), id).then().statusCode(404);
        next(TestTokens.of("nowhere").withRoles("intake-officer")).statusCode(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?cursor=x", "?cursor=YQ", "?cursor=YR9i"})
    void a_cursor_that_is_none(String query) {
        as(officer()).get("/queue" + query).then().statusCode(422).body("type", containsString("malformed-cursor"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=201",
                "limit=many",
                "channel=PIGEON",
                "classKind=''",
                "classCode='",
                "overdue=maybe"
            })
    void a_filter_that_is_none_is_named(String query) {
        as(officer())
                .get("/queue?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo(query.substring(0, query.indexOf('='))));
    }
}
