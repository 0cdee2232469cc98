package io.gridcase.system;

import static io.gridcase.system.stack.Service.CLOSURE;
import static io.gridcase.system.stack.Service.DISPATCH;
import static io.gridcase.system.stack.Service.INTAKE;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.system.http.Answer;
import io.gridcase.system.stack.Eventually;
import io.gridcase.system.stack.Quiet;
import io.gridcase.system.stack.Stack;
import io.gridcase.system.stack.Table;
import io.gridcase.system.staff.Patient;
import io.gridcase.system.staff.ReportForm;
import io.gridcase.system.staff.Staff;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** PostgreSQL dies under load: what was acknowledged is there afterwards, and the services recover by themselves. */
class DurabilityTest {

    private static final int ENOUGH = 25;
    /** Reporters stop here until handlers have caught up, so that the end of the test is not all waiting. */
    private static final int BACKLOG = 40;

    private final Stack stack = Stack.running();
    private final Staff reporter = Staff.named("py-inspector-1");
    private final Staff handler = Staff.named("py-municipal-1");

    private final Map<ReportForm, String> reported = new ConcurrentHashMap<>();
    private final Map<String, String> accepted = new ConcurrentHashMap<>();
    private final AtomicBoolean working = new AtomicBoolean(true);

    @Test
    void every_acknowledged_report_and_act_survives_kill_9_of_the_database() throws Exception {
        var photo = reporter.photo(INTAKE);
        var clients = Executors.newFixedThreadPool(6);
        var work = IntStream.range(0, 6)
                .mapToObj(client -> clients.submit(() -> works(client < 4, photo)))
                .toList();
        try {
            awaitMoreThan(ENOUGH, 5);
            stack.kill9Postgres();
            stack.startPostgres();
            awaitMoreThan(reported.size() + ENOUGH, accepted.size() + 5);
        } finally {
            working.set(false);
            clients.shutdown();
        }
        for (var client : work) {
            requireUnharmed(client);
        }

        Quiet.await();
        assertThat(reported.values()).doesNotHaveDuplicates();
        reported.forEach(this::isStillThere);
        accepted.keySet().forEach(this::isStillAccepted);
        assertThat(
                        Table.count(
                                INTAKE,
                                "select count(*) from (select county, day, last from case_counter) c where last <>"
                                        + " (select count(*) from report where case_number like county || to_char(day, 'YYYYMMDD') || '%')"))
                .as("days whose case numbers have a gap")
                .isZero();
    }

    private Void works(boolean asReporter, String photo) {
        while (working.get()) {
            if (asReporter && reported.size() < accepted.size() + BACKLOG) {
                var form = ReportForm.kerbstone(photo);
                // As a phone does: the same report again until somebody has acknowledged it.
                Patient.until(working, () -> reporter.triesToReport(form), answer -> answer.status() <= 201)
                        .ifPresent(answer -> reported.put(form, answer.text("/caseNumber")));
            } else {
                Patient.until(working, this::workList, list -> list.status() == 200)
                        .flatMap(DurabilityTest::anyOf)
                        .ifPresent(this::acceptsOnce);
            }
        }
        return null;
    }

    private Answer workList() {
        return handler.get(DISPATCH, "/assignments?state=DISPATCHED&limit=20");
    }

    private static Optional<String> anyOf(Answer workList) {
        var caseNumbers = workList.json().path("items").findValuesAsText("caseNumber");
        Collections.shuffle(caseNumbers);
        return caseNumbers.stream().findFirst();
    }

    private void acceptsOnce(String caseNumber) {
        Patient.until(
                        working,
                        () -> tryToAccept(caseNumber),
                        answer -> answer.text("/state").equals("ACCEPTED"))
                .ifPresent(answer -> accepted.put(caseNumber, answer.etag()));
    }

    /** Somebody else, or an answer that was lost, may have accepted it already: then the look at it tells. */
    private Answer tryToAccept(String caseNumber) {
        var seen = handler.get(DISPATCH, Staff.assignment(caseNumber));
        return seen.text("/state").equals("DISPATCHED")
                ? handler.tries(DISPATCH, Staff.assignment(caseNumber) + "/accept", seen.etag(), Map.of())
                : seen;
    }

    private void awaitMoreThan(int reports, int acceptances) {
        Eventually.holds("clients get on", () -> {
            assertThat(reported.size()).isGreaterThan(reports);
            assertThat(accepted.size()).isGreaterThan(acceptances);
        });
    }

    private void isStillThere(ReportForm form, String caseNumber) {
        assertThat(reporter.looksAtReport(form).expect(200).text("/caseNumber")).isEqualTo(caseNumber);
        assertThat(Table.count(DISPATCH, "select count(*) from assignment where case_number = ?", caseNumber))
                .as("assignment of %s", caseNumber)
                .isEqualTo(1);
        assertThat(Table.count(
                        CLOSURE,
                        "select count(*) from ledger_entry where type = 'case-dispatched.v1' and case_number = ?",
                        caseNumber))
                .as("dispatch of %s in the ledger", caseNumber)
                .isEqualTo(1);
    }

    private void isStillAccepted(String caseNumber) {
        assertThat(handler.get(DISPATCH, Staff.assignment(caseNumber)).text("/state"))
                .isEqualTo("ACCEPTED");
    }

    private static void requireUnharmed(Future<?> client) throws InterruptedException {
        try {
            client.get();
        } catch (ExecutionException e) {
            throw new AssertionError("a client failed", e.getCause());
        }
    }
}
