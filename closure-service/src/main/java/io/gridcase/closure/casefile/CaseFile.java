package io.gridcase.closure.casefile;

import static io.gridcase.closure.casefile.Effect.NOTED;
import static io.gridcase.closure.casefile.Effect.NO_CASE;
import static io.gridcase.closure.casefile.Effect.SAID_TO_BE_SOLVED;
import static io.gridcase.closure.casefile.Effect.TOO_LATE;
import static io.gridcase.closure.casefile.Effect.UNFIT;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 案卷 as it stands now, put together from what intake and dispatch say and closure decides. The two others speak on
 * topics of their own, so any part may come before any other; only the events of one service are in order. What intake
 * says and what dispatch says is therefore kept apart, and the case ends up the same whichever is heard first.
 */
@Entity
@Table(name = "case_file")
public class CaseFile extends WatchedCourse {

    @SuppressWarnings("NullAway.Init")
    protected CaseFile() {}

    public CaseFile(CaseNumber caseNumber, GridCode gridCode) {
        super(caseNumber, gridCode);
    }

    /** Intake may be heard last of all, so this fits whatever else is known; of the class, dispatch has the last word. */
    public Effect filed(Filing filing, Classification classification) {
        this.filing = filing;
        if (this.classification == null) {
            this.classification = classification;
        }
        return NOTED;
    }

    public Effect dispatched(Dispatch dispatch, Classification classification) {
        this.classification = classification;
        if (reached().isAnswered()) {
            return unfit();
        }
        this.dispatch = dispatch;
        this.heldBecause = null;
        return at(CaseStage.DISPATCHED);
    }

    /** Another deadline for the department responsible; absent when there is none any more. */
    public Effect due(Dispatch.@Nullable Deadline deadline) {
        if (reached().isAnswered() || dispatch == null) {
            return unfit();
        }
        dispatch = dispatch.due(deadline);
        return noted();
    }

    /** 挂账 or 缓办: the clock stands still until it is resumed. */
    public Effect paused(CaseStage how, Pause pause) {
        if (reached().isAnswered() || dispatch == null) {
            return unfit();
        }
        reach(how);
        this.pause = pause;
        return noted();
    }

    /** The clock goes on, under a deadline that is later by what it stood still. */
    public Effect resumed(Dispatch.@Nullable Deadline deadline) {
        if (reached().isAnswered() || dispatch == null) {
            return unfit();
        }
        dispatch = dispatch.due(deadline);
        return at(CaseStage.ACCEPTED);
    }

    /** 合署: the successor is responsible, in the same round and under the same deadline, also for what is looked at now. */
    public Effect transferred(DepartmentCode successor, String name) {
        if (reached() == CaseStage.CLOSED || dispatch == null) {
            return unfit();
        }
        dispatch = dispatch.by(successor, name);
        return noted();
    }

    /** The department has done what it could; others have not. */
    public Effect ownPartReported() {
        return reached().isAnswered() ? unfit() : at(CaseStage.AWAITING_ASSISTANCE);
    }

    public Effect arbitrationRequested() {
        return reached().isAnswered() ? unfit() : at(CaseStage.AWAITING_ARBITRATION);
    }

    /** Nobody is responsible until it is dispatched again: department and deadline fall away. */
    public Effect held(String because) {
        if (reached().isAnswered()) {
            return unfit();
        }
        this.dispatch = null;
        this.heldBecause = because;
        return at(CaseStage.AWAITING_DISPATCH);
    }

    /** @param returnCount how often, this time included */
    public Effect returned(String because, int returnCount) {
        if (reached().isAnswered()) {
            return unfit();
        }
        this.returnCount = returnCount;
        return held(because);
    }

    public Effect accepted() {
        return reached().isAnswered() ? unfit() : at(CaseStage.ACCEPTED);
    }

    /** A second answer while the first is being looked at does not replace it. */
    public Effect handled(Handling handling) {
        if (reached().isAnswered()) {
            return unfit();
        }
        this.handling = handling;
        return at(CaseStage.HANDLED) == NOTED ? SAID_TO_BE_SOLVED : TOO_LATE;
    }

    /** 作废, unless it is struck off already: whoever is first decides. */
    public Effect voided(Voiding voiding) {
        if (stage() == CaseStage.CLOSED || stage() == CaseStage.VOIDED) {
            return TOO_LATE;
        }
        markVoided(voiding);
        return NO_CASE;
    }

    /** Struck off after a passed verification. */
    public CaseClosed close(Instant at) {
        var answer = answer();
        var onTime = deadline().map(deadline -> !deadline.isPast(answer.handledAt()));
        reach(CaseStage.CLOSED);
        closing = new Closing(CaseEvent.SYSTEM, at, onTime.orElse(null));
        return CaseClosed.of(this, closing, answer);
    }

    /** Sent back after a failed verification; the deadline goes on. */
    public ReworkRequested rework(String reason, String requestedBy, Instant at) {
        var department = answer().department();
        reworkCount++;
        reach(CaseStage.REWORK);
        return new ReworkRequested(caseNumber(), gridCode(), department, reason, reworkCount, requestedBy, at);
    }

    /** As {@link #close} once said. */
    void closedAs(CaseClosed said) {
        reach(CaseStage.CLOSED);
        closing = new Closing(said.closedBy(), said.closedAt(), said.onTime());
    }

    /** As {@link #rework} once said. */
    void sentBackAs(ReworkRequested said) {
        reworkCount = said.reworkCount();
        reach(CaseStage.REWORK);
    }

    /** What dispatch said before it heard of the voiding is no wonder. */
    private Effect unfit() {
        return stage() == CaseStage.VOIDED ? TOO_LATE : UNFIT;
    }

    /** Of a voided case this is for the record only. */
    private Effect noted() {
        return stage() == CaseStage.VOIDED ? TOO_LATE : NOTED;
    }

    /** Whatever it comes to, it is no longer paused. */
    private Effect at(CaseStage further) {
        reach(further);
        pause = null;
        return noted();
    }

    private Handling answer() {
        if (handling == null || stage() != CaseStage.HANDLED) {
            throw new IllegalStateException(caseNumber() + " is " + stage() + ": there is no answer to judge");
        }
        return handling;
    }
}
