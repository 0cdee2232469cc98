package io.gridcase.intake.report;

import static io.gridcase.intake.SampleReport.decided;
import static io.gridcase.intake.SampleReport.sent;
import static io.gridcase.intake.SampleReport.undecided;
import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.Staff.officer;
import static io.gridcase.intake.Staff.officerOfWuzhen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.gridcase.intake.Tables;
import io.gridcase.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DecideReportTest {

    private static final Map<String, Object> SECOND_CONDITION = Map.of("conditionNo", 2);
    private static final Map<String, Object> NOT_HERE = Map.of("code", "not-real");

    @Inject
    Tables tables;

    private final UUID id = UUID.randomUUID();

    @Test
    void the_centre_files_what_waits() {
        var tag = waiting();

        act(officer(), "file", tag, SECOND_CONDITION)
                .then()
                .statusCode(200)
                .header("ETag", not(tag))
                .body("state", equalTo("FILED"))
                .body("caseNumber", matchesPattern("330483\\d{14}"))
                .body("condition", equalTo("破损、缺失"))
                .body("filedBy", equalTo("py-intake-1"));
    }

    @Test
    void the_centre_corrects_the_class() {
        var decision = Map.of("conditionNo", 1, "classKind", "COMPONENT", "classCode", "01001");

        act(officer(), "file", waiting(), decision)
                .then()
                .statusCode(200)
                .body("classKind", equalTo("COMPONENT"))
                .body("classCode", equalTo("01001"))
                .body("className", equalTo("供水井盖"));
    }

    @Test
    void what_was_decided_stays_decided() {
        var tag = sent(decided(id)).extract().header("ETag");

        assertRefused(act(officer(), "reject", tag, NOT_HERE), 409, "illegal-transition")
                .body("state", equalTo("FILED"));
        assertRefused(act(officer(), "file", tag, SECOND_CONDITION), 409, "illegal-transition");
    }

    @Test
    void an_act_names_the_version_it_has_seen() {
        var tag = waiting();

        assertRefused(act(officer(), "file", null, SECOND_CONDITION), 428, "precondition-required");
        assertRefused(act(officer(), "file", "\"x\"", SECOND_CONDITION), 422, "malformed-entity-tag");
        assertRefused(act(officer(), "file", "\"999\"", SECOND_CONDITION), 412, "stale-version")
                .body("state", equalTo("RECEIVED"));
        act(officer(), "file", tag, SECOND_CONDITION).then().statusCode(200);
        assertRefused(act(officer(), "file", tag, SECOND_CONDITION), 412, "stale-version")
                .body("state", equalTo("FILED"));
    }

    @Test
    void of_many_who_decide_at_once_one_does() {
        var tag = waiting();
        var before = tables.count("report where case_number is not null");

        var statuses = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> act(officer(), "file", tag, SECOND_CONDITION).statusCode()))
                .limit(6)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
        assertThat(tables.count("report where case_number is not null")).isEqualTo(before + 1);
    }

    @Test
    void another_towns_report_is_not_there() {
        var tag = waiting();

        assertRefused(act(officerOfWuzhen(), "file", tag, SECOND_CONDITION), 404, "report-not-found");
        assertRefused(act(officerOfWuzhen(), "reject", tag, NOT_HERE), 404, "report-not-found");
        assertThat(state()).isEqualTo("RECEIVED");
    }

    @Test
    void a_report_that_does_not_exist() {
        assertRefused(act(officer(), "file", "\"0\"", SECOND_CONDITION), 404, "report-not-found");
        as(officer()).get("/reports/no-uuid").then().statusCode(404).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"conditionNo\": \"two\"}",
                "{\"conditionNo\": 0}",
                "{\"conditionNo\": 1, \"classCode\": \"x\"}",
                "{\"conditionNo\": 1, \"classKind\": \"EVENT\"}",
                "{"
            })
    void a_decision_that_is_none(String decision) {
        act(officer(), "file", waiting(), decision).then().statusCode(400).contentType("application/problem+json");
        assertThat(state()).isEqualTo("RECEIVED");
    }

    @Test
    void a_decision_for_what_the_catalogue_does_not_have() {
        var tag = waiting();

        assertRefused(act(officer(), "file", tag, Map.of("conditionNo", 77)), 422, "unknown-condition");
        assertRefused(
                act(officer(), "file", tag, Map.of("conditionNo", 1, "classCode", "99999")), 422, "unknown-class");
        assertThat(state()).isEqualTo("RECEIVED");
    }

    /** A report that waits for a decision; its entity tag. */
    private String waiting() {
        return sent(undecided(id)).extract().header("ETag");
    }

    private Response act(TestTokens person, String act, String tag, Object body) {
        var request = as(person).contentType(ContentType.JSON).body(body);
        return (tag == null ? request : request.header("If-Match", tag)).post("/reports/" + id + "/" + act);
    }

    private String state() {
        return tables.rows("select state from report where id = '%s'".formatted(id))
                .get(0);
    }

    private static ValidatableResponse assertRefused(Response answer, int status, String code) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:gridcase:problem:" + code));
    }
}
