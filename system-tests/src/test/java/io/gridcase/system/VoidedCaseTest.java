package io.gridcase.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.system.stack.Eventually;
import io.gridcase.system.stack.Topic;
import io.gridcase.system.staff.Staff;
import org.junit.jupiter.api.Test;

/** 作废: a case that should not have been filed is nobody's work any more, through all three services. */
class VoidedCaseTest {

    private final Staff reporter = Staff.named("py-inspector-1");
    private final Staff handler = Staff.named("py-municipal-1");

    @Test
    void a_voided_case_is_withdrawn_from_the_department_and_from_the_verifier() {
        var mistake = reporter.seesBrokenKerbstone();
        var caseNumber = reporter.reports(mistake);
        handler.acceptsAndHandles(caseNumber);
        reporter.awaitsVerification(caseNumber, "PENDING");

        Staff.named("py-shift-1").voids(mistake, "同一问题已另案处理");

        handler.awaitsAssignment(caseNumber, "VOIDED");
        reporter.awaitsVerification(caseNumber, "CANCELLED");
        var shown = Staff.named("py-supervisor-1").awaitsCase(caseNumber, "VOIDED");
        assertThat(shown.text("/voiding/reason")).isEqualTo("同一问题已另案处理");
        assertThat(reporter.looksAtReport(mistake).text("/state")).isEqualTo("VOIDED");
        assertThat(withdrawals(caseNumber)).isEqualTo(1);
    }

    private static long withdrawals(String caseNumber) {
        return Eventually.the(
                "the withdrawal of " + caseNumber,
                () -> Topic.ofDepartment("puyuan-municipal").onceAbout(caseNumber).stream()
                        .filter(event -> event.type().equals("assignment-withdrawn.v1"))
                        .count(),
                found -> found > 0);
    }
}
