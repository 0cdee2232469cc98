package io.gridcase.system;

import static io.gridcase.system.stack.Service.CLOSURE;
import static io.gridcase.system.stack.Service.DISPATCH;
import static io.gridcase.system.stack.Service.INTAKE;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.system.stack.Eventually;
import io.gridcase.system.stack.Quiet;
import io.gridcase.system.stack.Service;
import io.gridcase.system.stack.Stack;
import io.gridcase.system.stack.Table;
import io.gridcase.system.stack.Topic;
import io.gridcase.system.staff.Crowd;
import io.gridcase.system.staff.ReportForm;
import io.gridcase.system.staff.Staff;
import io.gridcase.testsupport.WireEvent;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A service killed with -9 has lost nothing that it acknowledged, and nothing happens twice after it is back. */
class CrashTest {

    private static final String MUNICIPAL = "puyuan-municipal";

    private final Stack stack = Stack.running();
    private final Staff reporter = Staff.named("py-inspector-1");
    private final Staff handler = Staff.named("py-municipal-1");
    private final Staff verifier = Staff.named("py-inspector-4");

    @Test
    void intake_killed_between_commit_and_publish_loses_and_doubles_nothing() {
        var form = reporter.seesBrokenKerbstone();
        var caseNumber = killedBeforePublishing(INTAKE, () -> reporter.reports(form));

        handler.awaitsAssignment(caseNumber, "DISPATCHED");
        assertThat(reporter.triesToReport(form).expect(200).text("/caseNumber")).isEqualTo(caseNumber);
        Quiet.await();
        assertThat(types(Topic.of(INTAKE), caseNumber)).containsExactly("case-filed.v1");
        assertThat(types(Topic.ofDepartment(MUNICIPAL), caseNumber)).containsExactly("assignment-issued.v1");
    }

    @Test
    void dispatch_killed_between_commit_and_publish_loses_and_doubles_nothing() {
        var caseNumber = reporter.reports(reporter.seesBrokenKerbstone());
        handler.awaitsAssignment(caseNumber, "DISPATCHED");
        Quiet.await();

        killedBeforePublishing(DISPATCH, () -> {
            handler.accepts(caseNumber);
            return caseNumber;
        });

        handler.handles(caseNumber, "已更换平侧石");
        verifier.awaitsVerification(caseNumber, "PENDING");
        Quiet.await();
        assertThat(types(Topic.of(DISPATCH), caseNumber))
                .containsExactly("case-dispatched.v1", "assignment-accepted.v1", "assignment-handled.v1");
        assertThat(verifier.awaitsVerification(caseNumber, "PENDING")
                        .json()
                        .path("round")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void closure_killed_between_commit_and_publish_loses_and_doubles_nothing() {
        var form = reporter.seesBrokenKerbstone();
        var caseNumber = reporter.reports(form);
        handler.acceptsAndHandles(caseNumber);
        verifier.awaitsVerification(caseNumber, "PENDING");
        Quiet.await();

        killedBeforePublishing(CLOSURE, () -> {
            verifier.passes(caseNumber);
            return caseNumber;
        });

        Eventually.the(
                "the reporter sees the outcome",
                () -> reporter.looksAtReport(form),
                answer -> answer.text("/state").equals("CLOSED"));
        Quiet.await();
        assertThat(types(Topic.of(CLOSURE), caseNumber))
                .containsExactly("verification-requested.v1", "verification-passed.v1", "case-closed.v1");
        assertThat(Staff.named("py-supervisor-1")
                        .awaitsCase(caseNumber, "CLOSED")
                        .json()
                        .path("timeline"))
                .hasSize(7);
    }

    @Test
    void dispatch_killed_in_the_middle_of_a_burst_dispatches_every_case_once_and_in_order() {
        killedInABurst(DISPATCH);
    }

    @Test
    void closure_killed_in_the_middle_of_a_burst_keeps_every_event_once() {
        killedInABurst(CLOSURE);
    }

    private void killedInABurst(Service victim) {
        var photo = reporter.photo(INTAKE);
        var crowd = Crowd.of(4);
        var caseNumbers = crowd.each(50, () -> {
            var caseNumber = reporter.reports(ReportForm.kerbstone(photo));
            if (crowd.isAtHalf()) {
                stack.kill9(victim);
                stack.start(victim);
            }
            return caseNumber;
        });
        Crowd.of(4).each(caseNumbers, handler::accepts);
        Quiet.await();

        assertThat(caseNumbers).hasSize(50).doesNotHaveDuplicates();
        var said = once(Topic.of(DISPATCH));
        var issued = once(Topic.ofDepartment(MUNICIPAL));
        assertThat(caseNumbers).allSatisfy(caseNumber -> {
            assertThat(said.get(caseNumber)).isEqualTo("case-dispatched.v1 assignment-accepted.v1");
            assertThat(issued.get(caseNumber)).isEqualTo("assignment-issued.v1");
            assertThat(entries(caseNumber)).as("ledger of %s", caseNumber).isEqualTo(3);
        });
    }

    /** The broker stands still, so what the act commits stays in the outbox; then the service dies with it unsent. */
    private String killedBeforePublishing(Service service, Supplier<String> act) {
        String caseNumber;
        stack.freezeKafka();
        try {
            caseNumber = act.get();
            assertThat(Table.count(service, "select count(*) from outbox where subject = ?", caseNumber))
                    .as("committed and not published")
                    .isPositive();
            stack.kill9(service);
        } finally {
            stack.thawKafka();
        }
        stack.start(service);
        return caseNumber;
    }

    private static long entries(String caseNumber) {
        return Table.count(CLOSURE, "select count(*) from ledger_entry where case_number = ?", caseNumber);
    }

    private static List<String> types(Topic topic, String caseNumber) {
        return topic.onceAbout(caseNumber).stream().map(WireEvent::type).toList();
    }

    private static Map<String, String> once(Topic topic) {
        return Topic.once(topic.all()).stream()
                .collect(toMap(WireEvent::key, WireEvent::type, (first, then) -> first + " " + then));
    }
}
