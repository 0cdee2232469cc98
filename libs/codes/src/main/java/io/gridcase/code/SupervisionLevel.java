package io.gridcase.code;

/** The ladder of what a leader can do about a case that stands still. */
public enum SupervisionLevel {
    /** 催办. */
    REMIND,
    /** 督办. */
    SUPERVISE,
    /** 通报: everybody hears of it. */
    CIRCULATE,
    /** 约谈: the head of the department is sent for. */
    SUMMON
}
