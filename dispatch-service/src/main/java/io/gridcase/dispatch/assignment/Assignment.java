package io.gridcase.dispatch.assignment;

import static io.gridcase.dispatch.assignment.AssignmentAction.ACCEPT;
import static io.gridcase.dispatch.assignment.AssignmentAction.ARBITRATE;
import static io.gridcase.dispatch.assignment.AssignmentAction.CLOSE;
import static io.gridcase.dispatch.assignment.AssignmentAction.COMPLETE;
import static io.gridcase.dispatch.assignment.AssignmentAction.DISPATCH;
import static io.gridcase.dispatch.assignment.AssignmentAction.REPORT_HANDLED;
import static io.gridcase.dispatch.assignment.AssignmentAction.REPORT_OWN_PART;
import static io.gridcase.dispatch.assignment.AssignmentAction.REWORK;
import static io.gridcase.dispatch.assignment.AssignmentAction.VOID;
import static java.util.Comparator.naturalOrder;

import io.gridcase.code.CaseNumber;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** A filed case on its way through the department responsible; every act returns what happened. */
@Entity
public class Assignment extends SideFlows {

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    public Assignment(CaseNumber caseNumber, FiledCase filed) {
        super(caseNumber, filed);
    }

    /** Leaves the case to the dispatcher, because no rule can decide. */
    DispatchHeld hold(Hold why) {
        this.hold = why;
        return new DispatchHeld(caseNumber(), filed.grid(), why);
    }

    /** Starts the clock of a department. */
    CaseDispatched dispatch(Dispatch dispatch, Terms terms) {
        return begin(DISPATCH, dispatch, terms);
    }

    /** 仲裁: as a dispatch, but nobody except a supervisor can change it. */
    CaseDispatched arbitrate(Dispatch dispatch, Terms terms) {
        return begin(ARBITRATE, dispatch, terms);
    }

    private CaseDispatched begin(AssignmentAction how, Dispatch dispatch, Terms terms) {
        state = state.after(how);
        round++;
        hold = null;
        finallyAssigned = how == ARBITRATE;
        this.dispatch = dispatch;
        this.deadline = terms.deadline();
        this.returnUntil = terms.returnUntil();
        return new CaseDispatched(caseNumber(), filed, round, dispatch, deadline, returnUntil, finallyAssigned);
    }

    AssignmentAccepted accept(Acceptance acceptance) {
        state = state.after(ACCEPT);
        this.acceptance = acceptance;
        return new AssignmentAccepted(caseNumber(), filed.grid(), responsible().departmentCode(), acceptance);
    }

    /** 处置反馈; of the own part only, while an assisting department has still to answer. */
    AssignmentEvent reportHandled(Handling handling) {
        var awaited = awaited();
        state = state.after(awaited.isEmpty() ? REPORT_HANDLED : REPORT_OWN_PART);
        this.handling = handling;
        var department = responsible().departmentCode();
        return awaited.isEmpty()
                ? new AssignmentHandled(caseNumber(), filed.grid(), department, handling, null)
                : new OwnPartReported(caseNumber(), filed.grid(), department, handling, awaited);
    }

    /** Handled at last, when the lead waits for no assisting department any more; its own answer is what counts. */
    Optional<AssignmentHandled> complete(Instant at) {
        if (state != AssignmentState.AWAITING_ASSISTANCE || !awaited().isEmpty()) {
            return Optional.empty();
        }
        state = state.after(COMPLETE);
        var department = responsible().departmentCode();
        return Optional.of(new AssignmentHandled(
                caseNumber(), filed.grid(), department, handling().orElseThrow(), at));
    }

    /** Back to the same department; the original deadline stays. */
    AssignmentIssued rework(String reason, Instant at) {
        state = state.after(REWORK);
        rework = new Rework(rework == null ? 1 : rework.reworkCount() + 1, reason, at);
        acceptance = null;
        handling = null;
        return issued();
    }

    /** What the department is told of its work as it stands. */
    AssignmentIssued issued() {
        return new AssignmentIssued(
                caseNumber(), filed, round, responsible(), deadline, returnUntil, finallyAssigned, rework);
    }

    /** Whether it waits for a dispatcher, and why. */
    boolean waitsBecause(HoldReason reason) {
        return state == AssignmentState.AWAITING_DISPATCH
                && hold().filter(why -> why.heldReason() == reason).isPresent();
    }

    void close(Instant at) {
        state = state.after(CLOSE);
        closedAt = at;
        nothingToAnswer();
    }

    /** 作废; the departments that had it hear of it. */
    Optional<AssignmentWithdrawn> voidCase(Voiding voiding) {
        state = state.after(VOID);
        hold = null;
        this.voiding = voiding;
        nothingToAnswer();
        return dispatch()
                .map(with -> new AssignmentWithdrawn(
                        caseNumber(), with.everybody(), round, voiding.voidReason(), voiding.voidedAt()));
    }

    /**
     * The instant at which the clock of the department is read: it stands still from its answer, the voiding or a pause
     * on.
     */
    public Instant clockAt(Instant now) {
        return Stream.of(
                        handling().map(Handling::handledAt),
                        voiding().map(Voiding::voidedAt),
                        pause().map(Pause::pausedAt))
                .flatMap(Optional::stream)
                .min(naturalOrder())
                .orElse(now);
    }
}
