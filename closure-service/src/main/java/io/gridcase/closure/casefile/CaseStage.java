package io.gridcase.closure.casefile;

/** How far a case has come, as the events heard so far tell it; nothing is decided by it but what is still open. */
public enum CaseStage {
    /** 已立案: filed, not dispatched yet. */
    FILED,
    /** 待派遣: the matrix could not route it, or the department gave it back. */
    AWAITING_DISPATCH,
    /** 已派遣: a department is responsible and its clock runs. */
    DISPATCHED,
    /** 已签收: the department has taken it on. */
    ACCEPTED,
    /** 待仲裁: given back twice; a supervisor decides who is responsible. */
    AWAITING_ARBITRATION,
    /** 挂账: cannot be solved for a long time; the clock stands still. */
    SUSPENDED,
    /** 缓办: put off for a few days; the clock stands still. */
    POSTPONED,
    /** 协办未完: the responsible department has done its part, others have not. */
    AWAITING_ASSISTANCE,
    /** 待核查: the department says that it is solved. */
    HANDLED,
    /** 返工: it was not solved, and is with the department again. */
    REWORK,
    /** 已销号: seen to be solved and struck off the list. */
    CLOSED,
    /** 作废: it should not have been filed; on no list of open cases, and not closed either. */
    VOIDED;

    /** Whether there is nothing more to say for the department: its answer stands, or there is nothing to answer. */
    public boolean isAnswered() {
        return this == HANDLED || this == CLOSED || this == VOIDED;
    }

    /** Whether time goes by for the department. */
    public boolean clockRuns() {
        return !isAnswered() && this != SUSPENDED && this != POSTPONED;
    }
}
