package io.gridcase.intake.report;

import static io.gridcase.intake.SampleReport.decided;
import static io.gridcase.intake.SampleReport.sent;
import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.Staff.inspector;
import static io.gridcase.intake.Staff.officer;
import static io.gridcase.intake.Staff.officerOfWuzhen;
import static io.gridcase.intake.report.Undecided.assertRefused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 更正: what the centre corrects before it decides. */
@QuarkusTest
class CorrectReportTest {

    private static final Map<String, Object> MANHOLE = Map.of("classKind", "COMPONENT", "classCode", "01002");

    private final Undecided report = new Undecided();

    @Test
    void what_was_before_stays_in_the_history() {
        var tag = report.waiting();

        report.act("correct", tag, Map.of("description", "路缘石断裂"))
                .then()
                .statusCode(200)
                .body("description", equalTo("路缘石断裂"))
                .body("classCode", equalTo("06050"))
                .body("state", equalTo("RECEIVED"));

        report.changes()
                .body("size()", is(1))
                .body("field", contains("description"))
                .body("before", contains("绿化带平侧石破损"))
                .body("after", contains("路缘石断裂"))
                .body("changedBy", contains("py-intake-1"))
                .body("[0].changedAt", notNullValue());
    }

    @Test
    void of_another_class_the_condition_is_open_again_and_its_questions_are_asked() {
        report.act("correct", report.waiting(), MANHOLE)
                .then()
                .statusCode(200)
                .body("className", equalTo("污水井盖"))
                .body("conditionNo", nullValue());
        report.act("correct", report.tag(), Map.of("attributes", Map.of("cover_state", List.of("broken"))))
                .then()
                .statusCode(200)
                .body("attributes.cover_state", contains("broken"));
        report.changes().body("field", contains("classification", "attributes"));
    }

    @Test
    void answers_that_do_not_fit_are_refused_all_at_once() {
        var answers = Map.of("cover_state", List.of("ugly"), "colour", List.of("red"));
        var correction = Map.of("classKind", "COMPONENT", "classCode", "01002", "attributes", answers);

        assertRefused(report.act("correct", report.waiting(), correction), 422, "wrong-answers")
                .body("answers", hasKey("cover_state"))
                .body("answers.colour", equalTo("is not asked of this class"));
        report.changes().body("", empty());
    }

    @Test
    void nothing_changed_is_no_change() {
        var tag = report.waiting();

        report.act("correct", tag, Map.of()).then().statusCode(200).header("ETag", equalTo(tag));
        report.changes().body("", empty());
    }

    @Test
    void the_class_decided_at_filing_is_a_correction_too() {
        report.act("file", report.waiting(), Map.of("conditionNo", 1, "classKind", "COMPONENT", "classCode", "01001"))
                .then()
                .statusCode(200);

        report.changes()
                .body("before", contains("INCIDENT 06050 路缘石缺损"))
                .body("after[0]", startsWith("COMPONENT 01001 供水井盖, 1 "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"classKind\": \"COMPONENT\"}",
                "{\"description\": \" \"}",
                "{\"description\": \"a\\u0000\"}",
                "{\"attributes\": []}",
                "[",
                "null"
            })
    void a_correction_that_is_none(String correction) {
        report.act("correct", report.waiting(), correction).then().statusCode(400);
        report.changes().body("", empty());
    }

    /** Clients of Open311 write up to 4000 characters, and who mends a word of them sends them all. */
    @ParameterizedTest
    @CsvSource({"4000, 200", "4001, 400"})
    void a_description_is_as_long_as_any_that_comes_in(int length, int status) {
        report.act("correct", report.waiting(), Map.of("description", "损".repeat(length)))
                .then()
                .statusCode(status);
    }

    @Test
    void what_is_decided_is_corrected_no_more() {
        var tag = sent(decided(report.id)).extract().header("ETag");

        assertRefused(report.act("correct", tag, Map.of("description", "x")), 409, "illegal-transition");
        assertRefused(report.act("place", tag, Map.of("gridCode", "330483101018001")), 409, "illegal-transition");
    }

    @Test
    void corrections_need_the_version_seen_and_the_right_person() {
        var tag = report.waiting();

        assertRefused(report.act(officer(), "correct", null, MANHOLE), 428, "precondition-required");
        assertRefused(report.act("correct", "\"99\"", MANHOLE), 412, "stale-version");
        assertRefused(report.act(officerOfWuzhen(), "correct", tag, MANHOLE), 404, "report-not-found");
        as(inspector()).get("/reports/" + report.id + "/changes").then().statusCode(403);
        as(officerOfWuzhen()).get("/reports/" + report.id + "/changes").then().statusCode(404);
    }
}
