package io.gridcase.dispatch.assignment;

import static io.gridcase.dispatch.assignment.AssignmentAction.ACCEPT;
import static io.gridcase.dispatch.assignment.AssignmentAction.CLOSE;
import static io.gridcase.dispatch.assignment.AssignmentAction.DISPATCH;
import static io.gridcase.dispatch.assignment.AssignmentAction.REPORT_HANDLED;
import static io.gridcase.dispatch.assignment.AssignmentAction.RETURN;
import static io.gridcase.dispatch.assignment.AssignmentAction.REWORK;
import static io.gridcase.dispatch.assignment.AssignmentAction.VOID;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where a filed case stands between 派遣 and 销号. */
public enum AssignmentState {
    /** Nobody is responsible yet, or nobody any more: it waits in the dispatcher's queue. */
    AWAITING_DISPATCH,
    /** With a department that has not taken it on; the clock runs. */
    DISPATCHED,
    /** 已签收. */
    ACCEPTED,
    /** The department says that it is solved; somebody else verifies. */
    HANDLED,
    /** 已销号. */
    CLOSED,
    /** 作废: it should not have been filed; nobody has anything to do any more. */
    VOIDED;

    private record Transition(AssignmentState from, AssignmentAction action, AssignmentState to) {}

    private static final List<Transition> TRANSITIONS = List.of(
            new Transition(AWAITING_DISPATCH, DISPATCH, DISPATCHED),
            new Transition(AWAITING_DISPATCH, VOID, VOIDED),
            new Transition(DISPATCHED, ACCEPT, ACCEPTED),
            new Transition(DISPATCHED, RETURN, AWAITING_DISPATCH),
            new Transition(DISPATCHED, VOID, VOIDED),
            new Transition(ACCEPTED, RETURN, AWAITING_DISPATCH),
            new Transition(ACCEPTED, REPORT_HANDLED, HANDLED),
            new Transition(ACCEPTED, VOID, VOIDED),
            new Transition(HANDLED, REWORK, DISPATCHED),
            new Transition(HANDLED, CLOSE, CLOSED),
            new Transition(HANDLED, VOID, VOIDED));

    /** What may be done in this state, and where it leads. */
    public Map<AssignmentAction, AssignmentState> transitions() {
        return leaving().collect(toUnmodifiableMap(Transition::action, Transition::to));
    }

    /** @throws IllegalTransition when the table does not list it */
    AssignmentState after(AssignmentAction action) {
        return leaving()
                .filter(transition -> transition.action() == action)
                .map(Transition::to)
                .findFirst()
                .orElseThrow(() -> new IllegalTransition(this, action));
    }

    private Stream<Transition> leaving() {
        return TRANSITIONS.stream().filter(transition -> transition.from() == this);
    }

    /** Whether nothing leads out of it: struck off or voided. */
    boolean isEnd() {
        return leaving().findAny().isEmpty();
    }

    /** States in which somebody still has to do something before the case can be verified. */
    public static List<AssignmentState> open() {
        return List.of(AWAITING_DISPATCH, DISPATCHED, ACCEPTED);
    }
}
