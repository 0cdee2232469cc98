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
    /** 待核查: the department says that it is solved. */
    HANDLED,
    /** 返工: it was not solved, and is with the department again. */
    REWORK,
    /** 已销号: seen to be solved and struck off the list. */
    CLOSED,
    /** 作废: it should not have been filed; on no list of open cases, and not closed either. */
    VOIDED;

    /** Whether the clock of the department no longer runs: its answer stands, or there is nothing to answer. */
    public boolean stopsTheClock() {
        return this == HANDLED || this == CLOSED || this == VOIDED;
    }
}
