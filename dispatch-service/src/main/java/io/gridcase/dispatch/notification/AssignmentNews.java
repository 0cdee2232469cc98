package io.gridcase.dispatch.notification;

import static io.gridcase.dispatch.notification.News.toCentre;
import static io.gridcase.dispatch.notification.News.toDepartment;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.dispatch.assignment.ArbitrationRequested;
import io.gridcase.dispatch.assignment.AssignmentEvent;
import io.gridcase.dispatch.assignment.AssignmentIssued;
import io.gridcase.dispatch.assignment.AssignmentPaused;
import io.gridcase.dispatch.assignment.AssignmentReassigned;
import io.gridcase.dispatch.assignment.AssignmentResumed;
import io.gridcase.dispatch.assignment.AssignmentReturned;
import io.gridcase.dispatch.assignment.AssignmentWithdrawn;
import io.gridcase.dispatch.assignment.AssistanceAnswered;
import io.gridcase.dispatch.assignment.CaseDispatched;
import io.gridcase.dispatch.assignment.DeadlineExtended;
import io.gridcase.dispatch.assignment.DeadlineRecomputed;
import io.gridcase.dispatch.assignment.DeadlineReminder;
import io.gridcase.dispatch.assignment.DispatchHeld;
import io.gridcase.dispatch.assignment.HandlingTypeChanged;
import io.gridcase.dispatch.assignment.StageOverdue;
import io.gridcase.dispatch.assignment.TimerKind;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What of an assignment is news, and to whom; of everything else nobody is told. */
public final class AssignmentNews {

    private static final Map<Class<?>, Function<AssignmentEvent, Stream<News>>> ALL = new HashMap<>();

    static {
        tell(CaseDispatched.class, AssignmentNews::dispatched);
        tell(AssignmentIssued.class, AssignmentNews::issued);
        tell(AssignmentWithdrawn.class, AssignmentNews::withdrawn);
        tell(AssignmentReturned.class, event -> withdrawn(event.withdrawn()));
        tell(AssignmentReassigned.class, event -> withdrawn(event.withdrawn()));
        tell(DeadlineReminder.class, AssignmentNews::reminder);
        tell(StageOverdue.class, AssignmentNews::overdue);
        tell(
                DeadlineExtended.class,
                event -> changed(
                        event.caseNumber(), event.department(), event.grant().grantedAt()));
        tell(
                HandlingTypeChanged.class,
                event -> changed(
                        event.caseNumber(), event.department(), event.grant().grantedAt()));
        tell(
                AssignmentPaused.class,
                event -> changed(
                        event.caseNumber(), event.department(), event.grant().grantedAt()));
        tell(AssignmentResumed.class, event -> changed(event.caseNumber(), event.department(), event.at()));
        tell(
                DeadlineRecomputed.class,
                event -> changed(
                        event.caseNumber(), event.department(), event.order().at()));
        tell(
                DispatchHeld.class,
                event -> Stream.of(
                        toCentre(NewsKind.HELD, event.caseNumber(), event.hold().heldAt())));
        tell(
                ArbitrationRequested.class,
                event -> Stream.of(toCentre(NewsKind.ARBITRATION, event.caseNumber(), event.requestedAt())));
        tell(AssistanceAnswered.class, AssignmentNews::declined);
    }

    private AssignmentNews() {}

    public static List<News> of(AssignmentEvent event) {
        return ALL.getOrDefault(event.getClass(), nobody -> Stream.empty())
                .apply(event)
                .toList();
    }

    private static <E extends AssignmentEvent> void tell(Class<E> type, Function<E, Stream<News>> how) {
        ALL.put(type, event -> how.apply(type.cast(event)));
    }

    private static Stream<News> dispatched(CaseDispatched event) {
        var dispatch = event.dispatch();
        var at = dispatch.dispatchedAt();
        var helpers = dispatch.helpers().stream()
                .map(helper -> toDepartment(NewsKind.ASSISTANCE_ASKED, event.caseNumber(), helper, at));
        return Stream.concat(
                Stream.of(toDepartment(NewsKind.ISSUED, event.caseNumber(), dispatch.departmentCode(), at)), helpers);
    }

    /** Again: for rework, or because the department has taken over from another. */
    private static Stream<News> issued(AssignmentIssued event) {
        var kind = event.rework() == null ? NewsKind.ISSUED : NewsKind.REWORK;
        return Stream.of(toDepartment(kind, event.caseNumber(), event.dispatch().departmentCode(), event.issuedAt()));
    }

    private static Stream<News> withdrawn(AssignmentWithdrawn event) {
        return event.departments().stream()
                .map(department ->
                        toDepartment(NewsKind.WITHDRAWN, event.caseNumber(), department, event.withdrawnAt()));
    }

    private static Stream<News> reminder(DeadlineReminder event) {
        var kind = event.kind() == TimerKind.WARN ? NewsKind.WARN : NewsKind.DUE;
        return Stream.of(toDepartment(kind, event.caseNumber(), event.department(), event.at()));
    }

    private static Stream<News> overdue(StageOverdue event) {
        var due = event.term().stageDueAt();
        return Stream.of(event.department()
                .map(late -> toDepartment(NewsKind.ACCEPTANCE_OVERDUE, event.caseNumber(), late, due))
                .orElseGet(() -> toCentre(NewsKind.DECISION_OVERDUE, event.caseNumber(), due)));
    }

    private static Stream<News> changed(CaseNumber caseNumber, DepartmentCode department, Instant at) {
        return Stream.of(toDepartment(NewsKind.DEADLINE_CHANGED, caseNumber, department, at));
    }

    private static Stream<News> declined(AssistanceAnswered event) {
        var answer = event.assistance();
        return answer.declined()
                ? Stream.of(toCentre(NewsKind.ASSISTANCE_DECLINED, event.caseNumber(), answer.at())
                        .about(answer.department()))
                : Stream.empty();
    }
}
