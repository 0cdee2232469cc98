package io.gridcase.closure.publicpage;

import io.gridcase.closure.casefile.CaseStage;

/** How far a case has come, in the words of people who do not work here. */
public enum PublicState {
    /** 待派遣: nobody is responsible yet. */
    WAITING,
    /** 处置中: a department works on it. */
    IN_HANDLING,
    /** 暂缓: it is put off; the deadline stands still. */
    PUT_OFF,
    /** 待核查: the department says that it is solved, and somebody looks. */
    BEING_VERIFIED,
    /** 已销号: seen to be solved. */
    SOLVED;

    /** Of a case that is not voided. */
    public static PublicState of(CaseStage stage) {
        return switch (stage) {
            case FILED, AWAITING_DISPATCH, AWAITING_ARBITRATION -> WAITING;
            case DISPATCHED, ACCEPTED, AWAITING_ASSISTANCE, REWORK -> IN_HANDLING;
            case SUSPENDED, POSTPONED -> PUT_OFF;
            case HANDLED -> BEING_VERIFIED;
            case CLOSED -> SOLVED;
            case VOIDED -> throw new IllegalArgumentException("a voided case is nobody's to see");
        };
    }
}
