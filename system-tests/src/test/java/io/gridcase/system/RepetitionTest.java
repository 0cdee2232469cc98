package io.gridcase.system;

import static io.gridcase.system.stack.Service.CLOSURE;
import static io.gridcase.system.stack.Service.DISPATCH;
import static io.gridcase.system.stack.Service.INTAKE;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.system.http.Answer;
import io.gridcase.system.stack.Quiet;
import io.gridcase.system.stack.Service;
import io.gridcase.system.stack.Table;
import io.gridcase.system.stack.Topic;
import io.gridcase.system.staff.ReportForm;
import io.gridcase.system.staff.Staff;
import io.gridcase.testsupport.WireEvent;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Phones send again what they got no answer to, and Kafka delivers again what was not acknowledged: one effect each. */
class RepetitionTest {

    private static final Topic ASSIGNMENTS = Topic.ofDepartment("puyuan-municipal");

    private final Staff reporter = Staff.named("py-inspector-1");
    private final Staff handler = Staff.named("py-municipal-1");
    private final Staff verifier = Staff.named("py-inspector-4");

    @Test
    void a_report_sent_again_answers_the_first_result() {
        var form = reporter.seesBrokenKerbstone();
        var first = reporter.triesToReport(form).expect(201);
        var second = reporter.triesToReport(form).expect(200);

        assertThat(second.text("/caseNumber")).isEqualTo(first.text("/caseNumber"));
        becomesOneCase(form, first.text("/caseNumber"));
    }

    @Test
    void eight_phones_with_the_same_report_at_once_make_one_case() throws Exception {
        var form = reporter.seesBrokenKerbstone();
        var answers = atOnce(8, () -> reporter.triesToReport(form));

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).containsOnly(200, 201);
        assertThat(answers)
                .extracting(answer -> answer.text("/caseNumber"))
                .containsOnly(answers.get(0).text("/caseNumber"));
        becomesOneCase(form, answers.get(0).text("/caseNumber"));
    }

    @Test
    void another_persons_report_under_the_same_id_is_refused_and_discloses_nothing() {
        var form = reporter.seesBrokenKerbstone();
        var caseNumber = reporter.reports(form);

        var refused = Staff.named("wz-inspector-1").triesToReport(form).expectProblem(409);
        assertThat(refused.body()).doesNotContain(caseNumber, "py-inspector-1");
    }

    @Test
    void every_message_of_a_case_delivered_again_changes_nothing() {
        var form = reporter.seesBrokenKerbstone();
        var caseNumber = reporter.reports(form);
        handler.acceptsAndHandles(caseNumber);
        verifier.fails(caseNumber, "仅修复一半");
        handler.acceptsAndHandles(caseNumber);
        verifier.passes(caseNumber);
        Quiet.await();
        var before = whatIsKnown(form, caseNumber);

        for (var service : Service.values()) {
            var topic = Topic.of(service);
            topic.about(caseNumber).forEach(topic::put);
        }
        Quiet.await();

        assertThat(whatIsKnown(form, caseNumber)).isEqualTo(before);
        assertThat(Topic.ofDeadLetters(DISPATCH).about(caseNumber)).isEmpty();
        assertThat(Topic.ofDeadLetters(CLOSURE).about(caseNumber)).isEmpty();
        assertThat(Topic.ofDeadLetters(INTAKE).about(caseNumber)).isEmpty();
    }

    private List<String> whatIsKnown(ReportForm form, String caseNumber) {
        return List.of(
                reporter.looksAtReport(form).body(),
                Staff.named("py-supervisor-1")
                        .get(DISPATCH, Staff.assignment(caseNumber))
                        .body(),
                Staff.named("py-supervisor-1")
                        .get(CLOSURE, "/cases/" + caseNumber)
                        .body(),
                verifier.get(CLOSURE, Staff.verification(caseNumber)).body(),
                ids(Topic.of(INTAKE).onceAbout(caseNumber)),
                ids(Topic.of(DISPATCH).onceAbout(caseNumber)),
                ids(Topic.of(CLOSURE).onceAbout(caseNumber)),
                ids(ASSIGNMENTS.about(caseNumber)));
    }

    private static String ids(List<WireEvent> events) {
        return events.stream().map(WireEvent::id).toList().toString();
    }

    private static void becomesOneCase(ReportForm form, String caseNumber) {
        handlerKnowsIt(caseNumber);
        Quiet.await();
        assertThat(Topic.of(INTAKE).all().stream()
                        .filter(event -> event.body().contains(form.id().toString())))
                .as("case-filed of the report")
                .hasSize(1);
        assertThat(ASSIGNMENTS.about(caseNumber)).as("assignments").hasSize(1);
        assertThat(Table.count(INTAKE, "select count(*) from report where id = ?", form.id()))
                .isEqualTo(1);
        assertThat(Table.count(
                        CLOSURE,
                        "select count(*) from ledger_entry where cast(body as jsonb)->>'reportId' = ?",
                        form.id().toString()))
                .isEqualTo(1);
    }

    private static void handlerKnowsIt(String caseNumber) {
        assertThat(Staff.named("py-municipal-1")
                        .awaitsAssignment(caseNumber, "DISPATCHED")
                        .status())
                .isEqualTo(200);
    }

    private static List<Answer> atOnce(int times, Callable<Answer> act) throws Exception {
        var clients = Executors.newFixedThreadPool(times);
        try {
            var answers = new java.util.ArrayList<Answer>();
            for (Future<Answer> answer : clients.invokeAll(Collections.nCopies(times, act))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            clients.shutdown();
        }
    }
}
