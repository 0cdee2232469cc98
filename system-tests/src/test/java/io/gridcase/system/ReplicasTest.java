package io.gridcase.system;

import static io.gridcase.system.stack.Service.CLOSURE;
import static io.gridcase.system.stack.Service.DISPATCH;
import static io.gridcase.system.stack.Service.INTAKE;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.system.http.Answer;
import io.gridcase.system.http.Request;
import io.gridcase.system.stack.Eventually;
import io.gridcase.system.stack.Replica;
import io.gridcase.system.stack.RowLock;
import io.gridcase.system.stack.Service;
import io.gridcase.system.stack.Stack;
import io.gridcase.system.stack.Table;
import io.gridcase.system.stack.Topic;
import io.gridcase.system.staff.Crowd;
import io.gridcase.system.staff.ReportForm;
import io.gridcase.system.staff.Shift;
import io.gridcase.system.staff.Staff;
import io.gridcase.testsupport.WireEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
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

    /** In grids of 石门镇 and 河山镇, whose departments no other test needs. */
    private static final double[] SHIMEN = {120.451, 30.6244};

    private static final double[] HESHAN = {120.476, 30.5938};
    private static final String MUNICIPAL = "heshan-municipal";
    private static final String GOVERNMENT = "heshan-government";

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
        awaitAllTold();

        assertThat(cases).hasSize(CASES).doesNotHaveDuplicates();
        var told = byCase(Topic.of(DISPATCH));
        var issued = byCase(Topic.ofDepartment("shimen-municipal"));
        assertThat(cases).allSatisfy(caseNumber -> {
            assertThat(told.get(caseNumber)).containsExactly("case-dispatched.v1", "stage-overdue.v1");
            assertThat(issued.get(caseNumber)).containsExactly("assignment-issued.v1", "stage-overdue.v1");
        });
        awaitAll(
                CLOSURE,
                "select count(*) from ledger_entry where type = 'case-dispatched.v1' and case_number = any (?)",
                cases);
        assertThat(byCase(Topic.ofDeadLetters(DISPATCH))).doesNotContainKeys(cases.toArray(String[]::new));
    }

    @Test
    void a_merger_that_dies_half_way_has_moved_whole_cases_and_goes_on_when_asked_again() {
        var photo = reporter.photo(INTAKE);
        var cases = Crowd.of(4).each(210, () -> reporter.reports(kerbstone(HESHAN, photo))).stream()
                .sorted()
                .toList();
        awaitWith(MUNICIPAL, 210);

        diesAt(cases.get(150));
        assertThat(with(GOVERNMENT)).isEqualTo(100);
        assertThat(with(MUNICIPAL)).isEqualTo(110);
        var late = reporter.reports(kerbstone(HESHAN, photo));
        awaitWith(GOVERNMENT, 101);
        stack.start(DISPATCH);
        assertThat(merge().expect(200).json().path("moved").asInt()).isEqualTo(110);

        awaitAllTold();
        var told = byCase(Topic.of(DISPATCH));
        var before = byCase(Topic.ofDepartment(MUNICIPAL));
        var after = byCase(Topic.ofDepartment(GOVERNMENT));
        assertThat(cases).allSatisfy(caseNumber -> {
            assertThat(told.get(caseNumber)).containsExactly("case-dispatched.v1", "assignment-reassigned.v1");
            assertThat(before.get(caseNumber)).containsExactly("assignment-issued.v1", "assignment-withdrawn.v1");
            assertThat(after.get(caseNumber)).containsExactly("assignment-issued.v1");
        });
        assertThat(before).doesNotContainKey(late);
    }

    private List<String> filedWhileReplicasDie() {
        var photo = reporter.photo(INTAKE);
        try (var shift = new Shift(10, () -> reporter.reports(kerbstone(SHIMEN, photo)))) {
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

    /** The merger has to wait for this case, and dies there, in the middle of a batch. */
    private void diesAt(String caseNumber) {
        var held = "select from assignment where case_number = '%s' for update".formatted(caseNumber);
        try (var lock = RowLock.on(DISPATCH, held)) {
            var merger = CompletableFuture.runAsync(this::merge);
            awaitWith(GOVERNMENT, 100);
            stack.kill9(DISPATCH);
            assertThat(merger).failsWithin(Duration.ofSeconds(10));
        }
    }

    private Answer merge() {
        var wish = Map.of("into", GOVERNMENT, "from", "2026-06-08", "reason", "八办合署");
        return Staff.named("tx-supervisor-1")
                .as(Request.post(DISPATCH, "/departments/%s/merge".formatted(MUNICIPAL))
                        .json(wish))
                .send();
    }

    private static void awaitWith(String department, long cases) {
        Eventually.the(
                "%d cases are with %s".formatted(cases, department), () -> with(department), all -> all == cases);
    }

    private static void awaitAll(Service service, String query, List<String> cases) {
        Eventually.the("all are there: " + query, () -> count(service, query, cases), found -> found == cases.size());
    }

    private static void awaitAllTold() {
        Eventually.the("all is told", () -> Table.count(DISPATCH, "select count(*) from outbox"), left -> left == 0);
    }

    private static long with(String department) {
        return Table.count(DISPATCH, "select count(*) from assignment where department = ?", department);
    }

    private static long overdue(List<String> cases) {
        return count(DISPATCH, "select count(*) from assignment where stage_told and case_number = any (?)", cases);
    }

    private static long count(Service service, String query, List<String> cases) {
        return Table.count(service, query, (Object) cases.toArray(String[]::new));
    }

    private static ReportForm kerbstone(double[] place, String photo) {
        return ReportForm.kerbstone(photo).at(place[0], place[1], "WGS84");
    }

    /** What the topic says of each case, in order; what was delivered twice counts once, and was the same both times. */
    private static Map<String, List<String>> byCase(Topic topic) {
        var delivered = topic.all();
        var events = Topic.once(delivered);
        assertThat(Set.copyOf(delivered)).as("events of %s", topic).hasSameSizeAs(events);
        return events.stream().collect(groupingBy(WireEvent::key, mapping(WireEvent::type, toList())));
    }
}
