package io.gridcase.intake.report;

import static io.gridcase.intake.SampleReport.decided;
import static io.gridcase.intake.SampleReport.send;
import static io.gridcase.intake.SampleReport.sent;
import static io.gridcase.intake.SampleReport.undecided;
import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.Staff.inspector;
import static io.gridcase.intake.Staff.officer;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.gridcase.intake.Tables;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MergeByRuleTest {

    private static final AtomicInteger SPOTS = new AtomicInteger();

    @Inject
    Tables tables;

    /** Far from those of the other tests. */
    private final double longitude = 120.6271 + SPOTS.getAndIncrement() * 0.00025;

    @Test
    void what_is_certainly_the_same_is_merged() {
        var known = fromHotline(seen(undecided(UUID.randomUUID()), 0));

        var report = seen(undecided(UUID.randomUUID()), 9);

        shown(report)
                .body("state", equalTo("MERGED"))
                .body("mergedInto", equalTo(known))
                .body("merge.mergedBy", equalTo("system"));
    }

    @Test
    void a_case_takes_a_late_report_up() {
        var filed = fromHotline(seen(decided(UUID.randomUUID()), 0));

        var report = seen(decided(UUID.randomUUID()), 5);

        shown(report)
                .body("state", equalTo("MERGED"))
                .body("mergedInto", equalTo(filed))
                .body("caseNumber", matchesPattern("330483\\d{14}"));
    }

    @Test
    void what_is_about_to_be_filed_takes_up_what_waits_with_its_members() {
        var known = fromHotline(seen(undecided(UUID.randomUUID()), 0));
        var member = seen(undecided(UUID.randomUUID()), 1);

        var report = seen(decided(UUID.randomUUID()), 2);

        shown(report).body("state", equalTo("FILED")).body("members.count", equalTo(2));
        shown(known).body("state", equalTo("MERGED")).body("mergedInto", equalTo(report));
        shown(member).body("mergedInto", equalTo(report));
    }

    @Test
    void what_is_only_alike_is_left_to_a_person() {
        seen(undecided(UUID.randomUUID()), 0);
        var known = fromHotline(seen(undecided(UUID.randomUUID()), 30));
        tables.run("update report set reported_at = reported_at - interval '121 minutes' where id = '%s'"
                .formatted(known));

        shown(seen(undecided(UUID.randomUUID()), 1)).body("state", equalTo("RECEIVED"));
        shown(seen(undecided(UUID.randomUUID()), 31)).body("state", equalTo("RECEIVED"));
        shown(seen(undecided(UUID.randomUUID()), 41)).body("mergedInto", nullValue());
    }

    @Test
    void eleven_metres_are_too_far() {
        fromHotline(seen(undecided(UUID.randomUUID()), 0));

        shown(seen(undecided(UUID.randomUUID()), 11)).body("state", equalTo("RECEIVED"));
    }

    @Test
    void a_merged_report_sent_again_answers_the_same() {
        var known = fromHotline(seen(undecided(UUID.randomUUID()), 0));
        var report = undecided(UUID.randomUUID());
        seen(report, 1);

        send(inspector(), report).then().statusCode(200).body("mergedInto", equalTo(known));
    }

    @Test
    void another_class_is_another_problem() {
        fromHotline(seen(undecided(UUID.randomUUID()), 0));
        var report = undecided(UUID.randomUUID());
        report.put("classCode", "06010");

        shown(seen(report, 0)).body("state", equalTo("RECEIVED"));
    }

    @Test
    void a_report_made_three_hours_ago_on_a_phone_is_of_another_time() {
        fromHotline(seen(undecided(UUID.randomUUID()), 0));
        var report = undecided(UUID.randomUUID());
        report.put("reportedAt", Instant.now().minus(Duration.ofHours(3)).toString());

        shown(seen(report, 0)).body("state", equalTo("RECEIVED"));
    }

    private String fromHotline(String id) {
        tables.run("update report set channel = 'HOTLINE' where id = '%s'".formatted(id));
        return id;
    }

    private String seen(Map<String, Object> report, double metresNorth) {
        report.put(
                "place",
                Map.of("longitude", longitude, "latitude", 30.6874 + metresNorth / 111_195.08, "crs", "WGS84"));
        return sent(report).extract().path("id");
    }

    private static ValidatableResponse shown(String id) {
        return as(officer()).get("/reports/" + id).then().statusCode(200);
    }
}
