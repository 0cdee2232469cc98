package io.gridcase.intake.desk;

import static io.gridcase.intake.SampleReport.sent;
import static io.gridcase.intake.SampleReport.undecided;
import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.Staff.countyOfficer;
import static io.gridcase.intake.Staff.officer;
import static io.gridcase.intake.Staff.officerOfWuzhen;
import static io.gridcase.intake.Staff.shiftLeader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.gridcase.intake.SampleReport;
import io.gridcase.intake.Tables;
import io.gridcase.intake.TestClock;
import io.gridcase.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class WorkQueueTest {

    private static final String TEN = "2026-03-02T10:00:00+08:00";

    @Inject
    Tables tables;

    /** The other tests leave reports that wait; here the queue starts empty. */
    @BeforeEach
    void nothing_waits() {
        tables.run("update report set state = 'REJECTED', rejected_at = now() where state = 'RECEIVED'");
        TestClock.show(TEN);
    }

    @AfterEach
    void real_time() {
        TestClock.showRealTime();
    }

    @Test
    void the_oldest_is_at_the_top_and_those_past_their_limit_are_marked() {
        var first = waiting();
        TestClock.show("2026-03-02T10:10:00+08:00");
        var second = waiting();
        TestClock.show("2026-03-02T10:20:00+08:00");

        queue("")
                .body("items.id", equalTo(List.of(first, second)))
                .body("items.overdue", equalTo(List.of(true, false)))
                .body("items[0].claimedBy", nullValue());
        queue("?overdue=true").body("items.id", equalTo(List.of(first)));
        queue("?overdue=false").body("items.id", equalTo(List.of(second)));
        as(officer())
                .get("/queue/counts")
                .then()
                .statusCode(200)
                .body("waiting", is(2))
                .body("overdue", is(1))
                .body("claimed", is(0))
                .body("byChannel.INSPECTOR", is(2));
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
    void many_officers_at_once_never_get_the_same_and_none_is_lost() {
        var all = IntStream.range(0, 12).mapToObj(i -> waiting()).toList();

        var claimed = atOnce(16).stream()
                .filter(answer -> answer.statusCode() == 200)
                .<String>map(answer -> answer.path("id"))
                .toList();

        assertThat(claimed).containsExactlyInAnyOrderElementsOf(all);
        as(officer()).get("/queue/counts").then().body("claimed", is(12));
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
    void another_towns_reports_are_not_in_the_queue() {
        var id = waiting();

        next(officerOfWuzhen()).statusCode(204);
        as(officerOfWuzhen()).get("/queue").then().body("items.size()", is(0));
        release(officerOfWuzhen(), id).then().statusCode(404);
        next(TestTokens.of("nowhere").withRoles("intake-officer")).statusCode(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?cursor=x", "?cursor=YQ", "?cursor=YR9i"})
    void a_cursor_that_is_none(String query) {
        as(officer()).get("/queue" + query).then().statusCode(422).body("type", containsString("malformed-cursor"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?limit=0", "?limit=201", "?channel=PIGEON", "?overdue=maybe", "?classCode='"})
    void a_filter_that_is_none(String query) {
        assertThat(as(officer()).get("/queue" + query).statusCode()).isBetween(400, 422);
    }

    private static List<Response> atOnce(int officers) {
        try (var pool = Closing.pool(officers)) {
            return IntStream.range(0, officers)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> as(countyOfficer("py-intake-" + i)).post("/queue/next"), pool.executor()))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }

    private record Closing(ExecutorService executor) implements AutoCloseable {

        static Closing pool(int threads) {
            return new Closing(Executors.newFixedThreadPool(threads));
        }

        @Override
        public void close() {
            executor.shutdownNow();
        }
    }

    /** A report that waits; its id. */
    private static String waiting() {
        return sent(undecided(UUID.randomUUID())).extract().path("id");
    }

    private static ValidatableResponse queue(String query) {
        return as(officer()).get("/queue" + query).then().statusCode(200);
    }

    private static ValidatableResponse next(TestTokens person) {
        return as(person).post("/queue/next").then();
    }

    private static Response release(TestTokens person, String id) {
        return as(person).post("/reports/" + id + "/release");
    }

    private static Response decide(TestTokens person, Object id, String tag) {
        return as(person)
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(Map.of("conditionNo", 2))
                .post("/reports/" + id + "/file");
    }
}
