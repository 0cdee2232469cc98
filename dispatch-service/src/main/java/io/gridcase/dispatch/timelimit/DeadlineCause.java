package io.gridcase.dispatch.timelimit;

/** Why a deadline is what it is since then. */
public enum DeadlineCause {
    /** A department was made responsible: the clock started. */
    GRANTED,
    /** 延期. */
    EXTENDED,
    /** 更改处理类型. */
    TYPE_CHANGED,
    /** 项目制: the promised end of a project. */
    PLANNED,
    /** 挂账 or 缓办: the clock stands still. */
    SUSPENDED,
    /** The clock runs on. */
    RESUMED,
    /** Another department took the place of the one responsible. */
    TRANSFERRED,
    /** Calendar or working hours changed. */
    RECOMPUTED
}
