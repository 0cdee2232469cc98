package io.gridcase.intake.report;

import static io.gridcase.intake.SampleReport.send;
import static io.gridcase.intake.SampleReport.sent;
import static io.gridcase.intake.SampleReport.undecided;
import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.Staff.inspector;
import static io.gridcase.intake.Staff.officer;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.gridcase.intake.EditedProfile;
import io.gridcase.intake.ProfileCopy;
import io.gridcase.intake.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reports under codes that are no longer in the catalogue. */
@QuarkusTest
class OldClassTest extends EditedProfile {

    @Inject
    Clock clock;

    private final UUID id = UUID.randomUUID();

    @AfterEach
    void today() {
        TestClock.showRealTime();
    }

    @Test
    void a_code_of_2013_becomes_the_class_of_today_and_stays_on_record() {
        TestClock.show("2026-07-20T09:00:00+08:00");

        sent(report("0110", "GB/T 30428.2-2013"))
                .body("state", equalTo("FILED"))
                .body("scheme", equalTo("GB/T 47678.5-2026"))
                .body("classCode", equalTo("06010"))
                .body("className", equalTo("暴露垃圾"))
                .body("givenScheme", equalTo("GB/T 30428.2-2013"))
                .body("givenCode", equalTo("0110"));
    }

    @Test
    void it_need_not_say_which_list_it_is_of() {
        TestClock.show("2026-06-20T09:00:00+08:00");

        sent(report("0110", null))
                .body("classCode", equalTo("06010"))
                .body("givenCode", equalTo("0110"))
                .body("givenScheme", nullValue());
    }

    @Test
    void a_phone_may_have_waited_for_thirty_days_and_no_longer() {
        TestClock.show("2026-08-10T09:00:00+08:00");
        var late = report("0110", null);
        late.put("id", UUID.randomUUID().toString());
        late.put("reportedAt", "2026-07-30T23:59:59+08:00");

        sent(late).body("classCode", equalTo("06010"));
        send(inspector(), report("0110", null))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:gridcase:problem:class-outdated"))
                .body("successorScheme", equalTo("GB/T 47678.5-2026"))
                .body("successorKind", equalTo("INCIDENT"))
                .body("successorCode", equalTo("06010"));
    }

    @Test
    void sent_again_after_the_end_the_report_is_still_the_first_one() {
        TestClock.show("2026-07-20T09:00:00+08:00");
        sent(report("0110", null));
        TestClock.show("2026-12-20T09:00:00+08:00");

        send(inspector(), report("0110", null)).then().statusCode(200).body("classCode", equalTo("06010"));
    }

    @Test
    void a_code_that_no_list_has_is_unknown() {
        for (var report : List.of(report("0199", null), report("06010", "GB/T 30428.2-2013"))) {
            send(inspector(), report)
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:gridcase:problem:unknown-class"));
        }
    }

    @Test
    void a_report_of_yesterday_is_filed_under_the_class_that_a_new_profile_has_left_out() {
        var yesterday = clock.instant().minus(Duration.ofDays(1));
        importProfile.from(new ProfileCopy(folder).withoutAwnings().folder());

        sent(awning(yesterday)).body("state", equalTo("FILED")).body("className", containsString("遮阳篷"));
        send(inspector(), awning(clock.instant()))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:gridcase:problem:class-outdated"))
                .body("detail", containsString("no successor"));
    }

    @Test
    void the_centre_files_what_waits_though_its_class_has_been_left_out_meanwhile() {
        var waiting = awning(clock.instant());
        waiting.remove("conditionNo");
        sent(waiting);
        importProfile.from(new ProfileCopy(folder).withoutAwnings().folder());

        as(officer())
                .contentType(ContentType.JSON)
                .header(
                        "If-Match",
                        as(inspector()).get("/reports/" + waiting.get("id")).header("ETag"))
                .body(Map.of("conditionNo", 1))
                .post("/reports/" + waiting.get("id") + "/file")
                .then()
                .statusCode(200)
                .body("state", equalTo("FILED"))
                .body("classCode", equalTo("06043"));
    }

    @Test
    void the_centre_corrects_into_no_class_that_has_been_left_out() {
        importProfile.from(new ProfileCopy(folder).withoutAwnings().folder());
        sent(undecided(id));

        as(officer())
                .contentType(ContentType.JSON)
                .header("If-Match", as(inspector()).get("/reports/" + id).header("ETag"))
                .body(Map.of("conditionNo", 1, "classCode", "06043"))
                .post("/reports/" + id + "/file")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:gridcase:problem:class-outdated"));
    }

    private Map<String, Object> report(String code, String scheme) {
        var report = undecided(id);
        report.put("classCode", code);
        report.put("conditionNo", 1);
        if (scheme != null) {
            report.put("scheme", scheme);
        }
        return report;
    }

    private static Map<String, Object> awning(Instant madeAt) {
        var report = undecided(UUID.randomUUID());
        report.put("classCode", "06043");
        report.put("conditionNo", 1);
        report.put("reportedAt", madeAt.toString());
        return report;
    }
}
