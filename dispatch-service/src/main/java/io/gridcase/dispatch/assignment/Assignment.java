package io.gridcase.dispatch.assignment;

import static io.gridcase.dispatch.assignment.AssignmentAction.ACCEPT;
import static io.gridcase.dispatch.assignment.AssignmentAction.CLOSE;
import static io.gridcase.dispatch.assignment.AssignmentAction.DISPATCH;
import static io.gridcase.dispatch.assignment.AssignmentAction.REPORT_HANDLED;
import static io.gridcase.dispatch.assignment.AssignmentAction.RETURN;
import static io.gridcase.dispatch.assignment.AssignmentAction.REWORK;
import static io.gridcase.dispatch.assignment.AssignmentAction.VOID;

import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.timelimit.GrantedDeadline;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A filed case on its way through the department responsible; every act returns what happened. */
@Entity
public class Assignment extends AssignmentCourse {

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

    /** Starts the clock of a department; without a time limit there is no deadline. */
    CaseDispatched dispatch(Dispatch dispatch, Optional<GrantedDeadline> deadline) {
        state = state.after(DISPATCH);
        round++;
        hold = null;
        this.dispatch = dispatch;
        this.deadline = deadline.orElse(null);
        return new CaseDispatched(caseNumber(), filed, round, dispatch, this.deadline);
    }

    AssignmentAccepted accept(Acceptance acceptance) {
        state = state.after(ACCEPT);
        this.acceptance = acceptance;
        return new AssignmentAccepted(caseNumber(), filed.grid(), responsible().departmentCode(), acceptance);
    }

    AssignmentHandled reportHandled(Handling handling) {
        state = state.after(REPORT_HANDLED);
        this.handling = handling;
        return new AssignmentHandled(caseNumber(), filed.grid(), responsible().departmentCode(), handling);
    }

    /** Gives the case back to the dispatcher; the next department starts afresh. */
    AssignmentReturned giveBack(String by, Instant at, String reason) {
        state = state.after(RETURN);
        var department = responsible().departmentCode();
        var explanation = "returned by %s: %s".formatted(department, reason);
        hold = Hold.of(HoldReason.RETURNED, explanation, List.of(), at);
        dispatch = null;
        deadline = null;
        acceptance = null;
        rework = null;
        returnCount++;
        return new AssignmentReturned(caseNumber(), filed.grid(), department, round, by, at, reason, returnCount);
    }

    /** Back to the same department; the original deadline stays. */
    AssignmentIssued rework(String reason, Instant at) {
        state = state.after(REWORK);
        rework = new Rework(rework == null ? 1 : rework.reworkCount() + 1, reason, at);
        acceptance = null;
        handling = null;
        return new AssignmentIssued(caseNumber(), filed, round, responsible(), deadline, rework);
    }

    void close(Instant at) {
        state = state.after(CLOSE);
        closedAt = at;
    }

    /** 作废; a department that was responsible hears of it. */
    Optional<AssignmentWithdrawn> voidCase(Voiding voiding) {
        state = state.after(VOID);
        hold = null;
        this.voiding = voiding;
        return dispatch().map(with -> new AssignmentWithdrawn(caseNumber(), with.departmentCode(), round, voiding));
    }

    /** The instant at which the clock of the department is read: it stands still from its answer, or the voiding, on. */
    public Instant clockAt(Instant now) {
        if (handling != null) {
            return handling.handledAt();
        }
        return voiding == null ? now : voiding.voidedAt();
    }

    private Dispatch responsible() {
        return dispatch().orElseThrow();
    }
}
