package io.gridcase.dispatch.running;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import io.gridcase.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A case of the last day of 2026 waits until the holidays of 2027 are loaded; then one button dispatches it. */
@QuarkusTest
class RetryTest extends RunningDispatch {

    @Inject
    DataSource database;

    @Test
    void what_waited_for_a_year_is_dispatched_when_it_is_loaded() throws SQLException {
        clock.set("2026-12-31T09:00:00Z");
        var caseNumber = file(same -> {});
        var version = awaitState(caseNumber, "AWAITING_DISPATCH").header("ETag");

        retry(People.puyuanDispatcher(), "CALENDAR_NOT_LOADED").then().statusCode(200);
        Refusals.unchanged(caseNumber, "AWAITING_DISPATCH", version);

        try (var loaded = new ChangedCalendar(database, "2027-01-01", "test-" + UUID.randomUUID())) {
            retry(People.wuzhenDispatcher(), "CALENDAR_NOT_LOADED").then().statusCode(200);
            retry(People.puyuanDispatcher(), "NO_RULE").then().statusCode(200);
            Refusals.unchanged(caseNumber, "AWAITING_DISPATCH", version);

            retry(People.puyuanDispatcher(), "CALENDAR_NOT_LOADED")
                    .then()
                    .statusCode(200)
                    .body("tried", greaterThanOrEqualTo(1))
                    .body("dispatched", greaterThanOrEqualTo(1));
            show(caseNumber)
                    .then()
                    .body("state", equalTo("DISPATCHED"))
                    .body("department", equalTo("puyuan-municipal"))
                    .body("dueAt", equalTo("2027-01-08T09:00:00Z"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"reason\":\"RETURNED\"}", "{\"reason\":1}", "rubbish"})
    void only_a_reason_that_may_be_gone_can_be_tried_again(String body) {
        as(People.puyuanDispatcher())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/dispatch-queue/retry")
                .then()
                .statusCode(400)
                .contentType(Refusals.PROBLEM);
    }

    @Test
    void operators_can_ask_whether_next_year_is_missing() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> as(People.puyuanDispatcher())
                        .get("/q/metrics")
                        .then()
                        .body(containsString("gridcase_calendar_next_year_missing")));
    }

    private static Response retry(TestTokens person, String reason) {
        return as(person)
                .contentType(ContentType.JSON)
                .body("{\"reason\":\"%s\"}".formatted(reason))
                .post("/dispatch-queue/retry");
    }
}
