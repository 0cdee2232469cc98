package io.gridcase.system;

import static io.gridcase.system.stack.Service.CLOSURE;
import static io.gridcase.system.stack.Service.DISPATCH;
import static io.gridcase.system.stack.Service.INTAKE;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.system.stack.Course;
import io.gridcase.system.stack.Eventually;
import io.gridcase.system.stack.Replica;
import io.gridcase.system.stack.Service;
import io.gridcase.system.stack.Stack;
import io.gridcase.system.stack.Table;
import io.gridcase.system.stack.Topic;
import io.gridcase.system.staff.ReportForm;
import io.gridcase.system.staff.Shift;
import io.gridcase.system.staff.Staff;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two replicas of dispatch share the partitions, the timers and the outbox; whichever dies, nothing is lost or doubled. */
class ReplicasTest {

    /** Another one takes another course: -Dgridcase.seed=… */
    private static final long SEED = Long.getLong("gridcase.seed", 20260608);

    private static final int KILLS = 5;
    private static final int CASES = 300;

    private static final Instant MORNING = Instant.parse("2026-06-08T01:00:00Z");
    /** Beyond the hour of 签收 in which departments may accept. */
    private static final Instant NOON = Instant.parse("2026-06-08T03:30:00Z");

    /** In a grid of 石门镇, whose department no other test needs. */
    private static final double[] SHIMEN = {120.451, 30.6244};

    private static Replica second;

    private final Stack stack = Stack.running();
    private final Random chance = new Random(SEED);
    private final Staff reporter = Staff.named("py-inspector-1");

    @BeforeAll
    static void thereAreTwo() {
        Stack.running().setClock(MORNING);
        second = Stack.running().replica(DISPATCH);
        second.start();
    }

    @AfterAll
    static void thereIsOne() {
        second.close();
        Stack.running().realTime();
        // An offset that could not be committed while partitions moved waits for the next message of its partition, and
        // whoever asks whether all is heard waits with it; a service that leaves in good order commits.
        Stack.running().start(DISPATCH);
    }

    @BeforeEach
    void itIsMorning() {
        stack.setClock(MORNING);
    }

    @Test
    void cases_and_timers_go_on_once_while_replicas_die_at_random() {
        var cases = filedWhileReplicasDie();
        awaitAll(DISPATCH, "select count(*) from assignment where case_number = any (?)", cases);
        stack.setClock(NOON);
        // The first timers have fired, the last have not.
        Eventually.the("timers fire", () -> overdue(cases), fired -> fired > 0);
        killAny(() -> {});
        Eventually.the("all timers have fired", () -> overdue(cases), fired -> fired == cases.size());
        Course.awaitAllTold(DISPATCH);

        assertThat(cases).hasSize(CASES).doesNotHaveDuplicates();
        var told = Course.of(Topic.of(DISPATCH));
        var issued = Course.of(Topic.ofDepartment("shimen-municipal"));
        assertThat(cases).allSatisfy(caseNumber -> {
            assertThat(told.get(caseNumber)).containsExactly("case-dispatched.v1", "stage-overdue.v1");
            assertThat(issued.get(caseNumber)).containsExactly("assignment-issued.v1", "stage-overdue.v1");
        });
        awaitAll(
                CLOSURE,
                "select count(*) from ledger_entry where type = 'case-dispatched.v1' and case_number = any (?)",
                cases);
        assertThat(Course.of(Topic.ofDeadLetters(DISPATCH))).doesNotContainKeys(cases.toArray(String[]::new));
    }

    private List<String> filedWhileReplicasDie() {
        var photo = reporter.photo(INTAKE);
        try (var shift =
                new Shift(10, () -> reporter.reports(ReportForm.kerbstone(photo).at(SHIMEN[0], SHIMEN[1], "WGS84")))) {
            for (int kill = 0; kill < KILLS; kill++) {
                shift.want(CASES / KILLS);
                shift.awaitMore(1 + chance.nextInt(10));
                killAny(() -> shift.awaitMore(1 + chance.nextInt(10)));
            }
            return shift.awaitFiled(CASES);
        }
    }

    /** One of the two dies, and is started again when something else has happened. */
    private void killAny(Runnable meanwhile) {
        if (chance.nextBoolean()) {
            stack.kill9(DISPATCH);
            meanwhile.run();
            stack.start(DISPATCH);
        } else {
            second.kill9();
            meanwhile.run();
            second.start();
        }
    }

    private static void awaitAll(Service service, String query, List<String> cases) {
        Eventually.the("all are there: " + query, () -> count(service, query, cases), found -> found == cases.size());
    }

    private static long overdue(List<String> cases) {
        return count(DISPATCH, "select count(*) from assignment where stage_told and case_number = any (?)", cases);
    }

    private static long count(Service service, String query, List<String> cases) {
        return Table.count(service, query, (Object) cases.toArray(String[]::new));
    }
}
