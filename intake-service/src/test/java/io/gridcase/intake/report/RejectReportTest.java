package io.gridcase.intake.report;

import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.Staff.inspector;
import static io.gridcase.intake.Staff.officer;
import static io.gridcase.intake.report.Undecided.assertRefused;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 不予立案: with a reason, which the reporter sees. */
@QuarkusTest
class RejectReportTest {

    private final Undecided report = new Undecided();

    @Test
    void a_rejected_report_tells_its_reporter_why() {
        report.act(officer(), "reject", report.waiting(), Map.of("code", "not-real"))
                .then()
                .statusCode(200)
                .body("state", equalTo("REJECTED"));

        as(inspector())
                .get("/reports/" + report.id)
                .then()
                .body("rejection.code", equalTo("not-real"))
                .body("rejection.reason", equalTo("现场核实不属实"))
                .body("rejection.rejectedBy", equalTo("py-intake-1"))
                .body("caseNumber", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"code\": \" \"}", "{\"code\": \"test\", \"note\": \"a\\u0000\"}", "{\"code\": 7}"})
    void a_rejection_without_a_reason(String rejection) {
        report.act(officer(), "reject", report.waiting(), rejection)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        as(officer()).get("/reports/" + report.id).then().body("state", equalTo("RECEIVED"));
    }

    @Test
    void a_reason_is_of_the_citys_list_and_some_need_a_note() {
        var tag = report.waiting();

        assertRefused(report.act(officer(), "reject", tag, Map.of("code", "ugly")), 422, "unknown-reject-reason");
        assertRefused(report.act(officer(), "reject", tag, Map.of("code", "not-ours")), 422, "note-needed");
        assertRefused(
                report.act(officer(), "reject", tag, Map.of("code", "not-ours", "note", " ")), 422, "note-needed");
        report.act(officer(), "reject", tag, Map.of("code", "not-ours", "note", "属铁路部门"))
                .then()
                .statusCode(200)
                .body("rejection.name", equalTo("不属于城市管理职责范围"))
                .body("rejection.reason", equalTo("属铁路部门"));
    }
}
