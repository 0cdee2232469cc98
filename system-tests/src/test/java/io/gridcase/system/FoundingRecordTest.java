package io.gridcase.system;

import static io.gridcase.system.stack.Service.INTAKE;
import static java.time.temporal.ChronoUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.system.http.Answer;
import io.gridcase.system.stack.Eventually;
import io.gridcase.system.stack.Quiet;
import io.gridcase.system.stack.Stack;
import io.gridcase.system.stack.Topic;
import io.gridcase.system.staff.ReportForm;
import io.gridcase.system.staff.Staff;
import io.gridcase.testsupport.Contracts;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The record that Gridcase began with: a kerbstone in 濮院 on a Friday in 2017, and its 终止时间 a week later. */
class FoundingRecordTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final String DEPARTMENT = "puyuan-municipal";

    private final Staff reporter = Staff.named("py-inspector-1");
    private final Staff handler = Staff.named("py-municipal-1");
    private final Staff verifier = Staff.named("py-inspector-4");

    @BeforeEach
    void theServicesAreWarm() {
        reporter.reports(reporter.seesBrokenKerbstone());
        Quiet.await();
    }

    @AfterEach
    void theClockShowsRealTimeAgain() {
        Stack.running().realTime();
    }

    @Test
    void is_due_on_friday_at_ten_handled_verified_and_struck_off() {
        onTheClock("2017-06-30T10:00");
        var report = reporter.seesBrokenKerbstone();
        var caseNumber = reporter.reports(report);
        assertThat(caseNumber).startsWith("33048320170630");

        theDepartmentsOwnSystemGetsIt(caseNumber);
        theHandlerSeesTheDeadline(caseNumber);

        onTheClock("2017-07-03T15:30");
        handler.acceptsAndHandles(caseNumber);

        onTheClock("2017-07-04T09:00");
        verifier.passes(caseNumber);

        theReporterSeesTheOutcome(report);
        theCaseTellsItsWholeStory(caseNumber);
    }

    private static void onTheClock(String shanghai) {
        Stack.running().setClock(LocalDateTime.parse(shanghai).atZone(SHANGHAI).toInstant());
    }

    private static void theDepartmentsOwnSystemGetsIt(String caseNumber) {
        var issued = Topic.ofDepartment(DEPARTMENT).await("assignment-issued.v1", caseNumber);
        Contracts.assertValid("assignment-issued.v1", issued.json());
        assertThat(issued.json().path("department").asText()).isEqualTo(DEPARTMENT);
        assertThat(issued.json().path("className").asText()).isEqualTo("路缘石缺损");
        assertThat(issued.json().path("condition").asText()).isEqualTo("破损、缺失");
        assertThat(issued.json().at("/place/address").asText()).isEqualTo("桐星大道718号上上城销售中心前");
        assertThat(issued.json().path("description").asText()).isEqualTo("绿化带平侧石破损");
        assertThat(issued.json().path("gridCode").asText()).startsWith("330483101");
        assertThat(issued.json().path("photos")).hasSize(1);
        dispatchedAtTenAndDueInAWeek(issued.json());
    }

    private void theHandlerSeesTheDeadline(String caseNumber) {
        var assignment = handler.awaitsAssignment(caseNumber, "DISPATCHED").json();
        dispatchedAtTenAndDueInAWeek(assignment);
        assertThat(assignment.path("light").asText()).isEqualTo("GREEN");
        assertThat(assignment.path("remainingWorkingMinutes").asLong()).isBetween(5 * 8 * 60 - 5L, 5 * 8 * 60L);
    }

    private static void dispatchedAtTenAndDueInAWeek(JsonNode message) {
        assertThat(shanghaiMinute(message.path("dispatchedAt"))).isEqualTo("2017-06-30T10:00");
        assertThat(shanghaiMinute(message.path("dueAt"))).isEqualTo("2017-07-07T10:00");
    }

    private void theReporterSeesTheOutcome(ReportForm report) {
        var outcome = Eventually.the(
                        "the reporter sees the outcome",
                        () -> reporter.looksAtReport(report),
                        answer -> answer.text("/state").equals("CLOSED"))
                .json()
                .path("outcome");
        assertThat(outcome.path("department").asText()).isEqualTo(DEPARTMENT);
        assertThat(outcome.path("onTime").asBoolean()).isTrue();
        assertThat(shanghaiMinute(outcome.path("closedAt"))).isEqualTo("2017-07-04T09:00");
        assertThat(reporter.get(
                                INTAKE,
                                "/photos/"
                                        + report.fields()
                                                .get("photos")
                                                .toString()
                                                .replaceAll("[\\[\\]]", ""))
                        .status())
                .isEqualTo(200);
    }

    private static void theCaseTellsItsWholeStory(String caseNumber) {
        var told = Eventually.the(
                "the ledger is complete",
                () -> Staff.named("py-supervisor-1").awaitsCase(caseNumber, "CLOSED"),
                answer -> actors(answer).size() == 7);
        assertThat(actors(told))
                .containsExactlyInAnyOrder(
                        "case-filed.v1 system",
                        "case-dispatched.v1 system",
                        "assignment-accepted.v1 py-municipal-1",
                        "assignment-handled.v1 py-municipal-1",
                        "verification-requested.v1 system",
                        "verification-passed.v1 py-inspector-4",
                        "case-closed.v1 system");
        assertThat(told.json().path("overdue").asBoolean()).isFalse();
        assertThat(told.json().at("/closing/onTime").asBoolean()).isTrue();
        assertThat(told.text("/why/department/ruleId")).isEqualTo("I06050-330483101");
        assertThat(told.text("/why/department/explanation")).contains(DEPARTMENT);
        assertThat(told.json().at("/why/deadline/limit").asInt()).isEqualTo(5);
        assertThat(told.text("/why/deadline/unit")).isEqualTo("WORK_DAY");
        assertThat(told.text("/why/deadline/calendarVersion")).isNotBlank();
        assertThat(shanghaiMinute(told.json().at("/why/deadline/dueAt"))).isEqualTo("2017-07-07T10:00");
    }

    private static List<String> actors(Answer told) {
        return told.json().path("timeline").findParents("actor").stream()
                .map(line ->
                        line.path("type").asText() + " " + line.path("actor").asText())
                .toList();
    }

    private static String shanghaiMinute(JsonNode instant) {
        return Instant.parse(instant.asText())
                .atZone(SHANGHAI)
                .toLocalDateTime()
                .truncatedTo(MINUTES)
                .toString();
    }
}
