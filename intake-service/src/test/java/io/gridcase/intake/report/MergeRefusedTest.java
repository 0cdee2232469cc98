package io.gridcase.intake.report;

import static io.gridcase.intake.Staff.officer;
import static io.gridcase.intake.Staff.officerOfWuzhen;
import static io.gridcase.intake.report.Merging.NOT_HERE;
import static io.gridcase.intake.report.Merging.SECOND_CONDITION;
import static io.gridcase.intake.report.Merging.act;
import static io.gridcase.intake.report.Merging.assertRefused;
import static io.gridcase.intake.report.Merging.merge;
import static io.gridcase.intake.report.Merging.tag;
import static io.gridcase.intake.report.Merging.waiting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.gridcase.intake.Tables;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be merged, and by whom. */
@QuarkusTest
class MergeRefusedTest {

    @Inject
    Tables tables;

    @Test
    void a_report_is_not_merged_with_itself_nor_with_what_goes_its_way() {
        var report = waiting();
        var member = waiting();

        assertRefused(merge(report, report), 409, "already-one-report");
        merge(member, report).then().statusCode(200);
        assertRefused(merge(report, member), 409, "already-one-report");
        assertRefused(merge(member, report), 409, "illegal-transition");
        assertThat(tables.rows("select state from report where id = '%s'".formatted(report)))
                .containsExactly("RECEIVED");
    }

    @Test
    void a_case_stays_a_case() {
        var root = waiting();
        var filed = waiting();
        act(officer(), "file", filed, tag(filed), SECOND_CONDITION).then().statusCode(200);

        assertRefused(merge(filed, root), 409, "illegal-transition");
        merge(root, filed).then().statusCode(200).body("caseNumber", matchesPattern("330483\\d{14}"));
    }

    @Test
    void what_has_come_to_its_end_takes_nothing_up() {
        var report = waiting();
        var rejected = waiting();
        act(officer(), "reject", rejected, tag(rejected), NOT_HERE).then().statusCode(200);

        assertRefused(merge(report, rejected), 409, "root-not-open").body("rootState", equalTo("REJECTED"));
    }

    @Test
    void an_act_names_the_version_it_has_seen() {
        var report = waiting();
        var root = waiting();

        assertRefused(act(officer(), "merge", report, null, Map.of("into", root)), 428, "precondition-required");
        assertRefused(merge(report, root, "\"9\""), 412, "stale-version").body("state", equalTo("RECEIVED"));
        merge(report, root).then().statusCode(200).header("ETag", not("\"0\""));
        assertRefused(act(officer(), "unmerge", report, "\"0\"", Map.of()), 412, "stale-version");
    }

    @Test
    void another_towns_reports_are_not_there() {
        var report = waiting();
        var root = waiting();
        var elsewhere = waiting();
        tables.run("update report set area_code = '330483100001001', grid_code = '330483100001001' where id = '%s'"
                .formatted(elsewhere));

        assertRefused(act(officerOfWuzhen(), "merge", report, "\"0\"", Map.of("into", root)), 404, "report-not-found");
        assertRefused(merge(report, elsewhere, "\"0\""), 404, "report-not-found");
        assertRefused(merge(report, UUID.randomUUID().toString(), "\"0\""), 404, "report-not-found");
        assertRefused(act(officerOfWuzhen(), "unmerge", report, "\"0\"", Map.of()), 404, "report-not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"into\": null}", "{\"into\": \"x\"}", "{\"into\": 7}", "[]", "{"})
    void a_merge_into_nothing(String request) {
        var report = waiting();

        act(officer(), "merge", report, "\"0\"", request)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        assertThat(tag(report)).isEqualTo("\"0\"");
    }
}
