package io.gridcase.dispatch.assignment;

import static io.gridcase.dispatch.assignment.AssignmentAction.ACCEPT;
import static io.gridcase.dispatch.assignment.AssignmentAction.ANSWER_SUPERVISION;
import static io.gridcase.dispatch.assignment.AssignmentAction.ARBITRATE;
import static io.gridcase.dispatch.assignment.AssignmentAction.ASSIST;
import static io.gridcase.dispatch.assignment.AssignmentAction.CHANGE_HANDLING_TYPE;
import static io.gridcase.dispatch.assignment.AssignmentAction.CLOSE;
import static io.gridcase.dispatch.assignment.AssignmentAction.COMPLETE;
import static io.gridcase.dispatch.assignment.AssignmentAction.DECLINE_ASSISTANCE;
import static io.gridcase.dispatch.assignment.AssignmentAction.DISPATCH;
import static io.gridcase.dispatch.assignment.AssignmentAction.ESCALATE;
import static io.gridcase.dispatch.assignment.AssignmentAction.EXTEND;
import static io.gridcase.dispatch.assignment.AssignmentAction.POSTPONE;
import static io.gridcase.dispatch.assignment.AssignmentAction.REASSIGN;
import static io.gridcase.dispatch.assignment.AssignmentAction.REMIND;
import static io.gridcase.dispatch.assignment.AssignmentAction.REPORT_HANDLED;
import static io.gridcase.dispatch.assignment.AssignmentAction.REPORT_OWN_PART;
import static io.gridcase.dispatch.assignment.AssignmentAction.RESUME;
import static io.gridcase.dispatch.assignment.AssignmentAction.RETURN;
import static io.gridcase.dispatch.assignment.AssignmentAction.REWORK;
import static io.gridcase.dispatch.assignment.AssignmentAction.SUPERVISE;
import static io.gridcase.dispatch.assignment.AssignmentAction.SUSPEND;
import static io.gridcase.dispatch.assignment.AssignmentAction.TRANSFER;
import static io.gridcase.dispatch.assignment.AssignmentAction.VOID;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where a filed case stands between 派遣 and 销号. */
public enum AssignmentState {
    /** Nobody is responsible yet, or nobody any more: it waits in the dispatcher's queue. */
    AWAITING_DISPATCH,
    /** 仲裁: returned too often; a supervisor makes a department responsible for good. */
    AWAITING_ARBITRATION,
    /** With a department that has not taken it on; the clock runs. */
    DISPATCHED,
    /** 已签收. */
    ACCEPTED,
    /** 挂账: the clock stands still until a date, then it goes on by itself. */
    SUSPENDED,
    /** 缓办: as suspended, for a shorter time and without the rule that it happens once. */
    POSTPONED,
    /** The lead department says that its part is done; an assisting department (协办) has not answered yet. */
    AWAITING_ASSISTANCE,
    /** The department says that it is solved; somebody else verifies. */
    HANDLED,
    /** 已销号. */
    CLOSED,
    /** 作废: it should not have been filed; nobody has anything to do any more. */
    VOIDED;

    private record Transition(AssignmentState from, AssignmentAction action, AssignmentState to) {}

    private static final List<Transition> TRANSITIONS = List.of(
            new Transition(AWAITING_DISPATCH, DISPATCH, DISPATCHED),
            new Transition(AWAITING_DISPATCH, ESCALATE, AWAITING_ARBITRATION),
            new Transition(AWAITING_DISPATCH, SUPERVISE, AWAITING_DISPATCH),
            new Transition(AWAITING_DISPATCH, VOID, VOIDED),
            new Transition(AWAITING_ARBITRATION, ARBITRATE, DISPATCHED),
            new Transition(AWAITING_ARBITRATION, SUPERVISE, AWAITING_ARBITRATION),
            new Transition(AWAITING_ARBITRATION, VOID, VOIDED),
            new Transition(DISPATCHED, ACCEPT, ACCEPTED),
            new Transition(DISPATCHED, RETURN, AWAITING_DISPATCH),
            new Transition(DISPATCHED, REASSIGN, AWAITING_DISPATCH),
            new Transition(DISPATCHED, TRANSFER, DISPATCHED),
            new Transition(DISPATCHED, ASSIST, DISPATCHED),
            new Transition(DISPATCHED, DECLINE_ASSISTANCE, DISPATCHED),
            new Transition(DISPATCHED, REMIND, DISPATCHED),
            new Transition(DISPATCHED, SUPERVISE, DISPATCHED),
            new Transition(DISPATCHED, ANSWER_SUPERVISION, DISPATCHED),
            new Transition(DISPATCHED, VOID, VOIDED),
            new Transition(ACCEPTED, RETURN, AWAITING_DISPATCH),
            new Transition(ACCEPTED, REASSIGN, AWAITING_DISPATCH),
            new Transition(ACCEPTED, TRANSFER, ACCEPTED),
            new Transition(ACCEPTED, EXTEND, ACCEPTED),
            new Transition(ACCEPTED, CHANGE_HANDLING_TYPE, ACCEPTED),
            new Transition(ACCEPTED, SUSPEND, SUSPENDED),
            new Transition(ACCEPTED, POSTPONE, POSTPONED),
            new Transition(ACCEPTED, ASSIST, ACCEPTED),
            new Transition(ACCEPTED, DECLINE_ASSISTANCE, ACCEPTED),
            new Transition(ACCEPTED, REPORT_OWN_PART, AWAITING_ASSISTANCE),
            new Transition(ACCEPTED, REPORT_HANDLED, HANDLED),
            new Transition(ACCEPTED, REMIND, ACCEPTED),
            new Transition(ACCEPTED, SUPERVISE, ACCEPTED),
            new Transition(ACCEPTED, ANSWER_SUPERVISION, ACCEPTED),
            new Transition(ACCEPTED, VOID, VOIDED),
            new Transition(SUSPENDED, RESUME, ACCEPTED),
            new Transition(SUSPENDED, TRANSFER, SUSPENDED),
            new Transition(SUSPENDED, ASSIST, SUSPENDED),
            new Transition(SUSPENDED, DECLINE_ASSISTANCE, SUSPENDED),
            new Transition(SUSPENDED, SUPERVISE, SUSPENDED),
            new Transition(SUSPENDED, ANSWER_SUPERVISION, SUSPENDED),
            new Transition(SUSPENDED, VOID, VOIDED),
            new Transition(POSTPONED, RESUME, ACCEPTED),
            new Transition(POSTPONED, TRANSFER, POSTPONED),
            new Transition(POSTPONED, ASSIST, POSTPONED),
            new Transition(POSTPONED, DECLINE_ASSISTANCE, POSTPONED),
            new Transition(POSTPONED, SUPERVISE, POSTPONED),
            new Transition(POSTPONED, ANSWER_SUPERVISION, POSTPONED),
            new Transition(POSTPONED, VOID, VOIDED),
            new Transition(AWAITING_ASSISTANCE, ASSIST, AWAITING_ASSISTANCE),
            new Transition(AWAITING_ASSISTANCE, DECLINE_ASSISTANCE, AWAITING_ASSISTANCE),
            new Transition(AWAITING_ASSISTANCE, COMPLETE, HANDLED),
            new Transition(AWAITING_ASSISTANCE, TRANSFER, AWAITING_ASSISTANCE),
            new Transition(AWAITING_ASSISTANCE, REMIND, AWAITING_ASSISTANCE),
            new Transition(AWAITING_ASSISTANCE, SUPERVISE, AWAITING_ASSISTANCE),
            new Transition(AWAITING_ASSISTANCE, ANSWER_SUPERVISION, AWAITING_ASSISTANCE),
            new Transition(AWAITING_ASSISTANCE, VOID, VOIDED),
            new Transition(HANDLED, REWORK, DISPATCHED),
            new Transition(HANDLED, TRANSFER, HANDLED),
            new Transition(HANDLED, SUPERVISE, HANDLED),
            new Transition(HANDLED, ANSWER_SUPERVISION, HANDLED),
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
    public boolean isEnd() {
        return leaving().findAny().isEmpty();
    }

    /** States in which somebody still has to do something before the case can be verified. */
    public static List<AssignmentState> open() {
        return List.of(
                AWAITING_DISPATCH,
                AWAITING_ARBITRATION,
                DISPATCHED,
                ACCEPTED,
                SUSPENDED,
                POSTPONED,
                AWAITING_ASSISTANCE);
    }

    /** States in which a department is responsible and the case is not yet struck off. */
    public static List<AssignmentState> withDepartment() {
        return Arrays.stream(values())
                .filter(state -> state.transitions().containsKey(TRANSFER))
                .toList();
    }
}
