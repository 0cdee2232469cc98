package io.gridcase.dispatch.assignment.messaging;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Who hears of which event, on which topic and as which message. */
final class Announcements {

    private static final String CASE_EVENTS = "dispatch.case-events";

    private static final Map<Class<?>, Function<AssignmentEvent, Stream<OutgoingEvent>>> ALL = new HashMap<>();

    static {
        announce(CaseDispatched.class, Announcements::dispatched);
        announce(AssignmentReturned.class, Announcements::returned);
        announce(AssignmentReassigned.class, Announcements::reassigned);
        announce(
                AssignmentIssued.class,
                event -> Stream.of(issued(event, event.dispatch().departmentCode())));
        announce(AssignmentWithdrawn.class, Announcements::withdrawn);
        announce(StageOverdue.class, Announcements::stageOverdue);
        announce(DeadlineReminder.class, Announcements::reminded);
        announce(
                AssignmentPaused.class,
                event -> both(
                        event,
                        event.department(),
                        new Saying<>(
                                PausedMessage.type(event),
                                paused -> paused.pause().pausedAt(),
                                PausedMessage::of)));
        toServices(
                DispatchHeld.class,
                new Saying<>("dispatch-held.v1", event -> event.hold().heldAt(), DispatchHeldMessage::of));
        toServices(
                AssignmentAccepted.class,
                new Saying<>(
                        "assignment-accepted.v1",
                        event -> event.acceptance().acceptedAt(),
                        AssignmentAcceptedMessage::of));
        toServices(
                AssignmentHandled.class,
                new Saying<>("assignment-handled.v1", AssignmentHandled::at, AssignmentHandledMessage::of));
        toServices(
                OwnPartReported.class,
                new Saying<>(
                        "own-part-reported.v1", event -> event.handling().handledAt(), OwnPartReportedMessage::of));
        toServices(
                AssistanceAnswered.class,
                new Saying<>(
                        "assistance-answered.v1", event -> event.assistance().at(), AssistanceAnsweredMessage::of));
        toServices(
                ArbitrationRequested.class,
                new Saying<>(
                        "arbitration-requested.v1",
                        ArbitrationRequested::requestedAt,
                        ArbitrationRequestedMessage::of));
        toBoth(
                DeadlineExtended.class,
                DeadlineExtended::department,
                new Saying<>("deadline-extended.v1", event -> event.grant().grantedAt(), DeadlineExtendedMessage::of));
        toBoth(
                DeadlineRecomputed.class,
                DeadlineRecomputed::department,
                new Saying<>("deadline-recomputed.v1", event -> event.order().at(), DeadlineRecomputedMessage::of));
        toBoth(
                HandlingTypeChanged.class,
                HandlingTypeChanged::department,
                new Saying<>(
                        "handling-type-changed.v1",
                        event -> event.grant().grantedAt(),
                        HandlingTypeChangedMessage::of));
        toBoth(
                AssignmentResumed.class,
                AssignmentResumed::department,
                new Saying<>("assignment-resumed.v1", AssignmentResumed::at, AssignmentResumedMessage::of));
    }

    private Announcements() {}

    static List<OutgoingEvent> of(AssignmentEvent event) {
        var announcement = ALL.get(event.getClass());
        if (announcement == null) {
            throw new IllegalArgumentException(
                    "Nobody is told of " + event.getClass().getSimpleName());
        }
        return announcement.apply(event).toList();
    }

    private static <E extends AssignmentEvent> void announce(Class<E> type, Function<E, Stream<OutgoingEvent>> how) {
        ALL.put(type, event -> how.apply(type.cast(event)));
    }

    private static <E extends AssignmentEvent> void toServices(Class<E> type, Saying<E> saying) {
        announce(type, event -> Stream.of(saying.on(CASE_EVENTS, event)));
    }

    private static <E extends AssignmentEvent> void toBoth(
            Class<E> type, Function<E, DepartmentCode> department, Saying<E> saying) {
        announce(type, event -> both(event, department.apply(event), saying));
    }

    /** What changes the time that a department has is told to its own system in the same words. */
    private static <E extends AssignmentEvent> Stream<OutgoingEvent> both(
            E event, DepartmentCode department, Saying<E> saying) {
        return Stream.of(CASE_EVENTS, assignments(department)).map(topic -> saying.on(topic, event));
    }

    private static Stream<OutgoingEvent> dispatched(CaseDispatched event) {
        var told = new Saying<CaseDispatched>(
                "case-dispatched.v1", at -> at.dispatch().dispatchedAt(), CaseDispatchedMessage::of);
        var issued = event.dispatch().everybody().stream().map(department -> issued(event.issued(), department));
        return Stream.concat(Stream.of(told.on(CASE_EVENTS, event)), issued);
    }

    private static Stream<OutgoingEvent> reassigned(AssignmentReassigned event) {
        var told = new Saying<AssignmentReassigned>(
                "assignment-reassigned.v1", at -> at.reassignment().at(), AssignmentReassignedMessage::of);
        return Stream.concat(Stream.of(told.on(CASE_EVENTS, event)), withdrawn(event.withdrawn()));
    }

    private static Stream<OutgoingEvent> returned(AssignmentReturned event) {
        var told =
                new Saying<>("assignment-returned.v1", AssignmentReturned::returnedAt, AssignmentReturnedMessage::of);
        return Stream.concat(Stream.of(told.on(CASE_EVENTS, event)), withdrawn(event.withdrawn()));
    }

    /** The department hears of it, too, where it is the one that is late. */
    private static Stream<OutgoingEvent> stageOverdue(StageOverdue event) {
        var told =
                new Saying<StageOverdue>("stage-overdue.v1", late -> late.term().stageDueAt(), StageOverdueMessage::of);
        return event.department()
                .map(late -> both(event, late, told))
                .orElseGet(() -> Stream.of(told.on(CASE_EVENTS, event)));
    }

    private static Stream<OutgoingEvent> reminded(DeadlineReminder event) {
        var told = new Saying<>("deadline-reminder.v1", DeadlineReminder::at, DeadlineReminderMessage::of);
        return Stream.of(told.on(assignments(event.department()), event));
    }

    private static OutgoingEvent issued(AssignmentIssued event, DepartmentCode to) {
        var told = new Saying<>(
                "assignment-issued.v1", AssignmentIssued::issuedAt, issued -> AssignmentIssuedMessage.of(issued, to));
        return told.on(assignments(to), event);
    }

    private static Stream<OutgoingEvent> withdrawn(AssignmentWithdrawn event) {
        return event.departments().stream()
                .map(from -> new Saying<>(
                                "assignment-withdrawn.v1",
                                AssignmentWithdrawn::withdrawnAt,
                                gone -> AssignmentWithdrawnMessage.of(gone, from))
                        .on(assignments(from), event));
    }

    private static String assignments(DepartmentCode department) {
        return new DepartmentTopics(department).assignments();
    }
}
