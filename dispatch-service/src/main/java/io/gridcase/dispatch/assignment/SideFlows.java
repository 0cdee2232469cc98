package io.gridcase.dispatch.assignment;

import static io.gridcase.dispatch.assignment.AssignmentAction.CHANGE_HANDLING_TYPE;
import static io.gridcase.dispatch.assignment.AssignmentAction.ESCALATE;
import static io.gridcase.dispatch.assignment.AssignmentAction.EXTEND;
import static io.gridcase.dispatch.assignment.AssignmentAction.POSTPONE;
import static io.gridcase.dispatch.assignment.AssignmentAction.REASSIGN;
import static io.gridcase.dispatch.assignment.AssignmentAction.RESUME;
import static io.gridcase.dispatch.assignment.AssignmentAction.RETURN;
import static io.gridcase.dispatch.assignment.AssignmentAction.SUSPEND;
import static io.gridcase.dispatch.assignment.AssignmentAction.TRANSFER;

import io.gridcase.cityprofile.calendar.CityCalendars;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.HandlingType;
import io.gridcase.dispatch.timelimit.GrantedDeadline;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What may happen to an assignment beside its straight way from dispatch to closing; each is counted. */
@MappedSuperclass
public abstract class SideFlows extends TimedAssignment {

    /** 推诿: nobody says "not mine" a third time. */
    private static final int RETURNS_BEFORE_ARBITRATION = 2;

    @SuppressWarnings("NullAway.Init")
    protected SideFlows() {}

    SideFlows(CaseNumber caseNumber, FiledCase filed) {
        super(caseNumber, filed);
    }

    /** Gives the case back to the dispatcher; the next department starts afresh. */
    AssignmentReturned giveBack(String by, Instant at, String reason) {
        var next = state.after(RETURN);
        refuseLateReturn(at);
        state = next;
        var department = responsible().departmentCode();
        var helpers = assisting();
        release();
        hold = Hold.of(HoldReason.RETURNED, "returned by %s: %s".formatted(department, reason), List.of(), at);
        returnCount++;
        return new AssignmentReturned(
                caseNumber(), filed.grid(), department, round, by, at, reason, returnCount, helpers);
    }

    private void refuseLateReturn(Instant at) {
        if (finallyAssigned) {
            throw ReturnNotPossible.decidedForGood(responsible().dispatchedBy());
        }
        if (returnUntil != null && returnUntil.isBefore(at)) {
            throw ReturnNotPossible.late(returnUntil);
        }
    }

    /** @throws IllegalTransition when the act is not possible now */
    public void require(AssignmentAction action) {
        state.after(action);
    }

    /** Takes the case out of the dispatcher's hands when it bounces; empty while it does not. */
    Optional<ArbitrationRequested> escalate(Instant at) {
        if (returnCount < RETURNS_BEFORE_ARBITRATION) {
            return Optional.empty();
        }
        state = state.after(ESCALATE);
        return Optional.of(new ArbitrationRequested(caseNumber(), filed.grid(), returnCount, at));
    }

    /** 改派: takes the case from its department, to be dispatched anew. */
    AssignmentReassigned takeBack(Reassignment reassignment) {
        var next = state.after(REASSIGN);
        if (finallyAssigned) {
            throw ReturnNotPossible.decidedForGood(responsible().dispatchedBy());
        }
        state = next;
        var from = responsible().departmentCode();
        var helpers = assisting();
        release();
        reassignmentCount++;
        return new AssignmentReassigned(
                caseNumber(), filed.grid(), from, helpers, null, round, reassignment, reassignmentCount);
    }

    /** 合署: the successor takes the department's place; nothing else changes. */
    AssignmentReassigned transfer(Reassignment reassignment, String nameOfSuccessor) {
        state = state.after(TRANSFER);
        var from = responsible().departmentCode();
        dispatch = responsible().by(reassignment.to(), nameOfSuccessor);
        reassignmentCount++;
        return new AssignmentReassigned(
                caseNumber(), filed.grid(), from, List.of(), nameOfSuccessor, round, reassignment, reassignmentCount);
    }

    /** 延期. */
    public DeadlineExtended extend(Grant grant, GrantedDeadline later) {
        state = state.after(EXTEND);
        deadline = later;
        extensionCount++;
        return new DeadlineExtended(
                caseNumber(), filed.grid(), responsible().departmentCode(), grant, extensionCount, later);
    }

    /** 更改处理类型. */
    public HandlingTypeChanged changeHandlingType(
            Grant grant, HandlingType type, @Nullable Project forIt, GrantedDeadline other) {
        state = state.after(CHANGE_HANDLING_TYPE);
        handlingType = type;
        project = forIt;
        deadline = other;
        return new HandlingTypeChanged(
                caseNumber(), filed.grid(), responsible().departmentCode(), grant, type, forIt, deadline);
    }

    /** 挂账 or 缓办: stops the clock. */
    public AssignmentPaused pause(Grant grant, Pause until, GrantedDeadline stopped) {
        var suspends = until.pauseKind() == PauseKind.SUSPENSION;
        state = state.after(suspends ? SUSPEND : POSTPONE);
        pause = until;
        deadline = stopped;
        var count = suspends ? ++suspensionCount : ++postponementCount;
        return new AssignmentPaused(caseNumber(), filed.grid(), responsible().departmentCode(), grant, until, count);
    }

    /** Lets the clock go on. */
    public AssignmentResumed resume(String by, Instant at, GrantedDeadline withUnused) {
        state = state.after(RESUME);
        var ended = pause().orElseThrow();
        pause = null;
        deadline = withUnused;
        return new AssignmentResumed(
                caseNumber(), filed.grid(), responsible().departmentCode(), ended, by, at, deadline);
    }

    /** Empty when another calendar changes nothing, or nobody waits for the deadline any more. */
    Optional<DeadlineRecomputed> recompute(CityCalendars city, RecomputationOrder order) {
        if (deadline == null || !AssignmentState.open().contains(state)) {
            return Optional.empty();
        }
        var before = deadline;
        var department = responsible().departmentCode();
        var after = before.recompute(city.of(department));
        if (after.isDueAs(before)) {
            return Optional.empty();
        }
        deadline = after;
        return Optional.of(new DeadlineRecomputed(caseNumber(), filed.grid(), department, order, before, after));
    }

    /** Nothing of the department that had it is left for the next one. */
    private void release() {
        dispatch = null;
        deadline = null;
        returnUntil = null;
        acceptance = null;
        rework = null;
        project = null;
        handlingType = HandlingType.GENERAL;
        extensionCount = 0;
        forgetAssistance();
    }

    Dispatch responsible() {
        return dispatch().orElseThrow();
    }
}
