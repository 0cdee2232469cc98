package io.gridcase.system;

import static io.gridcase.system.stack.Service.DISPATCH;
import static io.gridcase.system.stack.Service.INTAKE;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.system.http.Answer;
import io.gridcase.system.http.Request;
import io.gridcase.system.stack.Course;
import io.gridcase.system.stack.Eventually;
import io.gridcase.system.stack.RowLock;
import io.gridcase.system.stack.Stack;
import io.gridcase.system.stack.Table;
import io.gridcase.system.stack.Topic;
import io.gridcase.system.staff.Crowd;
import io.gridcase.system.staff.ReportForm;
import io.gridcase.system.staff.Staff;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 合署 moves hundreds of cases, some at a time; wherever it breaks off, each case is with one department. */
class BrokenMergerTest {

    /** Of 河山镇, whose departments no other test needs. */
    private static final String MUNICIPAL = "heshan-municipal";

    private static final String GOVERNMENT = "heshan-government";

    private final Stack stack = Stack.running();
    private final Staff reporter = Staff.named("py-inspector-1");

    @BeforeEach
    void itIsMorning() {
        stack.setClock(Instant.parse("2026-06-08T01:00:00Z"));
    }

    @AfterEach
    void theClockShowsRealTimeAgain() {
        stack.realTime();
    }

    @Test
    void a_merger_that_dies_half_way_has_moved_whole_cases_and_goes_on_when_asked_again() {
        var photo = reporter.photo(INTAKE);
        var cases = Crowd.of(4).each(210, () -> reporter.reports(kerbstone(photo))).stream()
                .sorted()
                .toList();
        awaitWith(MUNICIPAL, 210);

        diesAt(cases.get(150));
        assertThat(with(GOVERNMENT)).isEqualTo(100);
        assertThat(with(MUNICIPAL)).isEqualTo(110);
        var late = reporter.reports(kerbstone(photo));
        stack.start(DISPATCH);
        awaitWith(GOVERNMENT, 101);
        assertThat(merge().expect(200).json().path("moved").asInt()).isEqualTo(110);

        Course.awaitAllTold(DISPATCH);
        var told = Course.of(Topic.of(DISPATCH));
        var before = Course.of(Topic.ofDepartment(MUNICIPAL));
        var after = Course.of(Topic.ofDepartment(GOVERNMENT));
        assertThat(cases).allSatisfy(caseNumber -> {
            assertThat(told.get(caseNumber)).containsExactly("case-dispatched.v1", "assignment-reassigned.v1");
            assertThat(before.get(caseNumber)).containsExactly("assignment-issued.v1", "assignment-withdrawn.v1");
            assertThat(after.get(caseNumber)).containsExactly("assignment-issued.v1");
        });
        assertThat(before).doesNotContainKey(late);
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

    private static long with(String department) {
        return Table.count(DISPATCH, "select count(*) from assignment where department = ?", department);
    }

    private static ReportForm kerbstone(String photo) {
        return ReportForm.kerbstone(photo).at(120.476, 30.5938, "WGS84");
    }
}
