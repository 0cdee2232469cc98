package io.gridcase.intake.desk;

import static io.gridcase.intake.SampleReport.decided;
import static io.gridcase.intake.SampleReport.photo;
import static io.gridcase.intake.SampleReport.sent;
import static io.gridcase.intake.SampleReport.undecided;
import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.Staff.inspector;
import static io.gridcase.intake.Staff.officer;
import static io.gridcase.intake.Staff.officerOfWuzhen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.gridcase.intake.SampleReport;
import io.gridcase.intake.Tables;
import io.gridcase.intake.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 自处置: solved by whoever reported it; counted, never dispatched. */
@QuarkusTest
class SolvedOnSpotTest {

    private static final String DAY = "?from=2031-05-06T00:00:00Z&to=2031-05-07T00:00:00Z";

    @Inject
    Tables tables;

    private final UUID id = UUID.randomUUID();

    @AfterEach
    void real_time() {
        TestClock.showRealTime();
    }

    @Test
    void what_is_solved_on_the_spot_is_counted_and_never_a_case() {
        TestClock.show("2031-05-06T10:00:00Z");
        var before = tables.count("outbox");

        sent(solved())
                .body("state", equalTo("SOLVED_ON_SPOT"))
                .body("caseNumber", nullValue())
                .body("solvedAt", notNullValue())
                .body("solvedPhotos.size()", is(1));
        sent(undecided(UUID.randomUUID()));

        assertThat(tables.count("outbox")).isEqualTo(before);
        as(officer())
                .get("/counts" + DAY)
                .then()
                .statusCode(200)
                .body("state", contains("RECEIVED", "SOLVED_ON_SPOT"))
                .body("channel", contains("INSPECTOR", "INSPECTOR"))
                .body("reports", contains(1, 1));
        as(officerOfWuzhen()).get("/counts" + DAY).then().body("", empty());
    }

    @Test
    void it_shows_before_and_after() {
        var report = solved();
        report.put("photos", List.of());

        SampleReport.send(inspector(), report).then().statusCode(422);
        as(inspector()).get("/reports/" + id).then().statusCode(404);
    }

    @Test
    void it_waits_for_the_photos_of_after() {
        var report = solved();
        report.put("solvedPhotos", List.of("b".repeat(64)));

        sent(report).body("state", equalTo("AWAITING_PHOTOS")).body("missingPhotos", contains("b".repeat(64)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?from=yesterday&to=today",
                "?from=2031-05-06&to=2031-05-07",
                "?from=-99999-01-01T00:00:00Z&to=2031-05-07T00:00:00Z",
                "?from=2031-05-06T00:00:00Z&to=%2B99999-01-01T00:00:00Z"
            })
    void a_period_that_is_none(String query) {
        as(officer())
                .urlEncodingEnabled(false)
                .get("/counts" + query)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:gridcase:problem:malformed-moment"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?from=2031-05-06T00:00:00Z"})
    void a_period_without_both_ends(String query) {
        as(officer()).get("/counts" + query).then().statusCode(400);
    }

    private Map<String, Object> solved() {
        var report = decided(id);
        report.put("solvedPhotos", List.of(photo()));
        return report;
    }
}
