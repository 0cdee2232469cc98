package io.gridcase.dispatch.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.gridcase.testsupport.Contracts;
import io.gridcase.testsupport.WireEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** 派发时间:6月30日; 终止时间:7月7日, through real messages and HTTP. */
@QuarkusTest
class FoundingRecordTest extends RunningDispatch {

    @Test
    void it_is_dispatched_to_puyuan_s_municipal_unit_and_due_a_week_later() {
        var caseNumber = dispatchedCase();

        show(caseNumber)
                .then()
                .header("ETag", startsWith("\""))
                .body("department", equalTo("puyuan-municipal"))
                .body("departmentName", equalTo("濮院镇市政养护单位"))
                .body("dispatchedAt", equalTo("2017-06-30T02:00:00Z"))
                .body("warnAt", equalTo("2017-07-06T02:00:00Z"))
                .body("dueAt", equalTo("2017-07-07T02:00:00Z"))
                .body("remainingWorkingMinutes", equalTo(5 * 8 * 60))
                .body("light", equalTo("GREEN"))
                .body("round", equalTo(1))
                .body("why.department.ruleId", equalTo("I06050-330483101"))
                .body("why.department.dispatchedBy", equalTo("system"))
                .body("why.deadline.ruleId", equalTo("INCIDENT/06050/2"))
                .body("why.deadline.limit", equalTo(5))
                .body("why.deadline.unit", equalTo("WORK_DAY"))
                .body("why.deadline.basis", equalTo("CITY_SAMPLE"))
                .body("why.deadline.startedAt", equalTo("2017-06-30T02:00:00Z"));
    }

    @Test
    void services_and_the_department_itself_are_told() {
        var caseNumber = dispatchedCase();

        try (var events = reader(CASE_EVENTS);
                var assignments = reader("department.puyuan-municipal.assignments")) {
            var dispatched = events.awaitFirst("case-dispatched.v1", caseNumber);
            var issued = assignments.awaitFirst("assignment-issued.v1", caseNumber);

            Contracts.assertValid("case-dispatched.v1", dispatched.json());
            Contracts.assertValid("assignment-issued.v1", issued.json());
            assertThat(dispatched.header("ce_source")).isEqualTo("/dispatch");
            assertThat(dispatched.header("ce_time")).isEqualTo("2017-06-30T02:00:00Z");
            assertThat(dispatched.json().get("dueAt").textValue()).isEqualTo("2017-07-07T02:00:00Z");
            assertThat(issued.json().get("dueAt").textValue()).isEqualTo("2017-07-07T02:00:00Z");
            assertThat(issued.json().get("description").textValue()).isEqualTo("绿化带平侧石破损");
        }
    }

    @Test
    void the_light_turns_as_time_passes() {
        var caseNumber = dispatchedCase();

        clock.set("2017-07-06T02:00:00Z");
        show(caseNumber).then().body("light", equalTo("YELLOW")).body("remainingWorkingMinutes", equalTo(480));

        clock.set("2017-07-07T02:00:00Z");
        show(caseNumber).then().body("light", equalTo("YELLOW")).body("remainingWorkingMinutes", equalTo(0));

        clock.pass(Duration.ofSeconds(1));
        show(caseNumber).then().body("light", equalTo("RED")).body("remainingWorkingMinutes", equalTo(-1));
    }

    @Test
    void from_filing_to_striking_off() {
        var caseNumber = handledCase();
        awaitState(caseNumber, "HANDLED");
        tellClosed(caseNumber);

        awaitState(caseNumber, "CLOSED")
                .then()
                .body("handling.by", equalTo("py-municipal-1"))
                .body("closedAt", equalTo("2017-07-04T01:00:00Z"));
        try (var events = reader(CASE_EVENTS)) {
            assertThat(events.await(3, caseNumber))
                    .extracting(WireEvent::type)
                    .containsExactly("case-dispatched.v1", "assignment-accepted.v1", "assignment-handled.v1");
        }
    }
}
