package io.gridcase.dispatch.assignment.messaging;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.dispatch.assignment.ArbitrationRequested;
import io.gridcase.dispatch.assignment.AssignmentAccepted;
import io.gridcase.dispatch.assignment.AssignmentEvent;
import io.gridcase.dispatch.assignment.AssignmentHandled;
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
import io.gridcase.dispatch.assignment.OwnPartReported;
import io.gridcase.dispatch.assignment.StageOverdue;
import io.gridcase.dispatch.department.DepartmentTopics;
import io.gridcase.messaging.OutgoingEvent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Who hears of which event, on which topic and as which message. */
final class Announcements {

    private static final String CASE_EVENTS = "dispatch.case-events";

    private static final Map<Class<?>, Function<AssignmentEvent, List<OutgoingEvent>>> ALL = new LinkedHashMap<>();

    static {
        announce(CaseDispatched.class, Announcements::dispatched);
        announce(
                DispatchHeld.class,
                event -> List.of(toServices(
                        "dispatch-held.v1", event.caseNumber(), event.hold().heldAt(), DispatchHeldMessage.of(event))));
        announce(
                AssignmentAccepted.class,
                event -> List.of(toServices(
                        "assignment-accepted.v1",
                        event.caseNumber(),
                        event.acceptance().acceptedAt(),
                        AssignmentAcceptedMessage.of(event))));
        announce(
                AssignmentHandled.class,
                event -> List.of(toServices(
                        "assignment-handled.v1", event.caseNumber(), event.at(), AssignmentHandledMessage.of(event))));
        announce(
                OwnPartReported.class,
                event -> List.of(toServices(
                        "own-part-reported.v1",
                        event.caseNumber(),
                        event.handling().handledAt(),
                        OwnPartReportedMessage.of(event))));
        announce(
                AssistanceAnswered.class,
                event -> List.of(toServices(
                        "assistance-answered.v1",
                        event.caseNumber(),
                        event.assistance().at(),
                        AssistanceAnsweredMessage.of(event))));
        announce(AssignmentReturned.class, Announcements::returned);
        announce(
                ArbitrationRequested.class,
                event -> List.of(toServices(
                        "arbitration-requested.v1",
                        event.caseNumber(),
                        event.requestedAt(),
                        ArbitrationRequestedMessage.of(event))));
        announce(AssignmentReassigned.class, Announcements::reassigned);
        announce(
                DeadlineExtended.class,
                event -> toBoth(
                        event.department(),
                        toServices(
                                "deadline-extended.v1",
                                event.caseNumber(),
                                event.grant().grantedAt(),
                                DeadlineExtendedMessage.of(event))));
        announce(
                DeadlineRecomputed.class,
                event -> toBoth(
                        event.department(),
                        toServices(
                                "deadline-recomputed.v1",
                                event.caseNumber(),
                                event.order().at(),
                                DeadlineRecomputedMessage.of(event))));
        announce(
                HandlingTypeChanged.class,
                event -> toBoth(
                        event.department(),
                        toServices(
                                "handling-type-changed.v1",
                                event.caseNumber(),
                                event.grant().grantedAt(),
                                HandlingTypeChangedMessage.of(event))));
        announce(
                AssignmentPaused.class,
                event -> toBoth(
                        event.department(),
                        toServices(
                                PausedMessage.type(event),
                                event.caseNumber(),
                                event.pause().pausedAt(),
                                PausedMessage.of(event))));
        announce(
                AssignmentResumed.class,
                event -> toBoth(
                        event.department(),
                        toServices(
                                "assignment-resumed.v1",
                                event.caseNumber(),
                                event.at(),
                                AssignmentResumedMessage.of(event))));
        announce(
                AssignmentIssued.class,
                event -> List.of(issued(event, event.dispatch().departmentCode())));
        announce(AssignmentWithdrawn.class, event -> withdrawn(event).toList());
        announce(StageOverdue.class, Announcements::stageOverdue);
        announce(
                DeadlineReminder.class,
                event -> List.of(toDepartment(
                        event.department(),
                        "deadline-reminder.v1",
                        event.caseNumber(),
                        event.at(),
                        DeadlineReminderMessage.of(event))));
    }

    private Announcements() {}

    static List<OutgoingEvent> of(AssignmentEvent event) {
        var announcement = ALL.get(event.getClass());
        if (announcement == null) {
            throw new IllegalArgumentException(
                    "Nobody is told of " + event.getClass().getSimpleName());
        }
        return announcement.apply(event);
    }

    private static <E extends AssignmentEvent> void announce(Class<E> type, Function<E, List<OutgoingEvent>> how) {
        ALL.put(type, event -> how.apply(type.cast(event)));
    }

    private static List<OutgoingEvent> dispatched(CaseDispatched event) {
        var told = toServices(
                "case-dispatched.v1",
                event.caseNumber(),
                event.dispatch().dispatchedAt(),
                CaseDispatchedMessage.of(event));
        var issued = event.dispatch().everybody().stream().map(department -> issued(event.issued(), department));
        return Stream.concat(Stream.of(told), issued).toList();
    }

    private static List<OutgoingEvent> reassigned(AssignmentReassigned event) {
        var told = toServices(
                "assignment-reassigned.v1",
                event.caseNumber(),
                event.reassignment().at(),
                AssignmentReassignedMessage.of(event));
        return Stream.concat(Stream.of(told), withdrawn(event.withdrawn())).toList();
    }

    private static List<OutgoingEvent> returned(AssignmentReturned event) {
        var told = toServices(
                "assignment-returned.v1", event.caseNumber(), event.returnedAt(), AssignmentReturnedMessage.of(event));
        return Stream.concat(Stream.of(told), withdrawn(event.withdrawn())).toList();
    }

    /** The department hears of it, too, where it is the one that is late. */
    private static List<OutgoingEvent> stageOverdue(StageOverdue event) {
        var message = StageOverdueMessage.of(event);
        var due = event.term().stageDueAt();
        var told = toServices("stage-overdue.v1", event.caseNumber(), due, message);
        return event.department()
                .map(late -> List.of(told, toDepartment(late, told.type(), event.caseNumber(), due, message)))
                .orElseGet(() -> List.of(told));
    }

    private static OutgoingEvent toDepartment(
            DepartmentCode department, String type, CaseNumber caseNumber, Instant time, Object message) {
        return new OutgoingEvent(
                new DepartmentTopics(department).assignments(), type, caseNumber.value(), time, message);
    }

    private static OutgoingEvent issued(AssignmentIssued event, DepartmentCode to) {
        return new OutgoingEvent(
                new DepartmentTopics(to).assignments(),
                "assignment-issued.v1",
                event.caseNumber().value(),
                event.issuedAt(),
                AssignmentIssuedMessage.of(event, to));
    }

    private static Stream<OutgoingEvent> withdrawn(AssignmentWithdrawn event) {
        return event.departments().stream()
                .map(department -> new OutgoingEvent(
                        new DepartmentTopics(department).assignments(),
                        "assignment-withdrawn.v1",
                        event.caseNumber().value(),
                        event.withdrawnAt(),
                        AssignmentWithdrawnMessage.of(event, department)));
    }

    /** What changes the time that a department has is told to its own system in the same words. */
    private static List<OutgoingEvent> toBoth(DepartmentCode department, OutgoingEvent told) {
        return List.of(
                told,
                new OutgoingEvent(
                        new DepartmentTopics(department).assignments(),
                        told.type(),
                        told.subject(),
                        told.time(),
                        told.body()));
    }

    private static OutgoingEvent toServices(String type, CaseNumber caseNumber, Instant time, Object message) {
        return new OutgoingEvent(CASE_EVENTS, type, caseNumber.value(), time, message);
    }
}
