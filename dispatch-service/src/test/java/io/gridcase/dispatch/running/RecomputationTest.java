package io.gridcase.dispatch.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.gridcase.testsupport.Contracts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 5 July 2017 becomes a holiday after cases were dispatched: they are due on Monday the 10th instead of Friday the 7th. */
@QuarkusTest
class RecomputationTest extends RunningDispatch {

    private static final String DUE = "2017-07-07T02:00:00Z";
    private static final String DUE_LATER = "2017-07-10T02:00:00Z";

    @Inject
    DataSource database;

    private ChangedCalendar calendar;

    @AfterEach
    void back_to_the_real_calendar() throws SQLException {
        if (calendar != null) {
            calendar.close();
        }
    }

    @Test
    void the_list_is_shown_before_anything_changes() throws SQLException {
        var first = dispatchedCase();
        var second = dispatchedCase();
        var answered = handledCase();
        anotherHoliday();

        var list = preview(200);

        list.then()
                .statusCode(200)
                .body("items.caseNumber", hasItem(first))
                .body("items.caseNumber", not(hasItem(answered)))
                .body("items.find { it.caseNumber == '%s' }.dueBefore".formatted(second), equalTo(DUE))
                .body("items.find { it.caseNumber == '%s' }.dueAfter".formatted(second), equalTo(DUE_LATER))
                .body("total", greaterThanOrEqualTo(2));
        preview(1).then().body("items", hasSize(1)).body("token", equalTo(list.path("token")));
        show(first).then().body("dueAt", equalTo(DUE));
    }

    @Test
    void what_was_shown_is_done_once_and_told() throws SQLException {
        var caseNumber = dispatchedCase();
        var answered = handledCase();
        anotherHoliday();

        start(preview(1).path("token"), "7月5日全市放假").then().statusCode(202).body("by", equalTo("py-dispatcher-1"));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> show(caseNumber).then().body("dueAt", equalTo(DUE_LATER)));
        show(answered).then().body("dueAt", equalTo(DUE));
        as(People.countySupervisor())
                .get("/assignments/{caseNumber}/deadline", caseNumber)
                .then()
                .body("changes", hasSize(2))
                .body("changes[1].cause", equalTo("RECOMPUTED"))
                .body("changes[1].by", equalTo("py-dispatcher-1"))
                .body("changes[1].why", equalTo("7月5日全市放假"))
                .body("changes[1].dueBefore", equalTo(DUE))
                .body("changes[1].after.dueAt", equalTo(DUE_LATER));
        try (var events = reader(CASE_EVENTS)) {
            var told = events.awaitFirst("deadline-recomputed.v1", caseNumber);
            Contracts.assertValid("deadline-recomputed.v1", told.json());
            assertThat(told.json().at("/deadline/dueAt").textValue()).isEqualTo(DUE_LATER);
        }
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(preview(1).<Integer>path("last.done"))
                        .isEqualTo(preview(1).<Integer>path("last.total")));
        preview(200).then().body("items.caseNumber", not(hasItem(caseNumber)));
    }

    @Test
    void a_list_that_is_another_by_now_is_refused() throws SQLException {
        var caseNumber = dispatchedCase();
        anotherHoliday();
        String seen = preview(1).path("token");
        accept(People.municipalHandler(), caseNumber, etag(caseNumber)).then().statusCode(200);

        Refusals.refused(start(seen, "7月5日全市放假"), 409, "recomputation-changed");

        show(caseNumber).then().body("dueAt", equalTo(DUE));
    }

    @Test
    void what_a_crash_left_is_done_by_whoever_looks_next() throws SQLException {
        var caseNumber = dispatchedCase();
        anotherHoliday();
        var id = UUID.randomUUID();
        calendar.run(
                "insert into deadline_recomputation values ('%s', 'tx-dispatcher-1', now(), '放假', 'v')".formatted(id));
        calendar.run("insert into deadline_recomputation_case values ('%s', '%s')".formatted(id, caseNumber));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> show(caseNumber).then().body("dueAt", equalTo(DUE_LATER)));
    }

    @ParameterizedTest
    @CsvSource({"not-hex, because", "'', because"})
    void a_malformed_order_is_refused(String token, String reason) {
        Refusals.refused(start(token, reason), 400, "invalid-request");
    }

    @Test
    void an_order_has_a_reason_of_bounded_length_and_the_list_a_bounded_page() {
        Refusals.refused(start("a".repeat(64), " "), 400, "invalid-request");
        Refusals.refused(start("a".repeat(64), "长".repeat(1001)), 400, "invalid-request");
        Refusals.refused(preview(201), 400, "invalid-request");
        Refusals.refused(
                as(People.puyuanDispatcher()).get("/deadlines/recomputation?cursor=***"), 422, "malformed-cursor");
    }

    @Test
    void elsewhere_nothing_of_it_is_seen() throws SQLException {
        var caseNumber = dispatchedCase();
        anotherHoliday();

        as(People.wuzhenDispatcher())
                .get("/deadlines/recomputation?limit=200")
                .then()
                .body("items.caseNumber", not(hasItem(caseNumber)));
    }

    private void anotherHoliday() throws SQLException {
        calendar = new ChangedCalendar(database, "2017-07-05", "test-" + UUID.randomUUID());
    }

    private static Response preview(int limit) {
        return as(People.puyuanDispatcher()).get("/deadlines/recomputation?limit=" + limit);
    }

    private static Response start(String token, String reason) {
        return as(People.puyuanDispatcher())
                .contentType(ContentType.JSON)
                .body(Map.of("token", token, "reason", reason))
                .post("/deadlines/recomputation");
    }
}
