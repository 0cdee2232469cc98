package io.gridcase.cityprofile;

/** What a time limit is counted in; urgent units and natural days run through nights and holidays. */
public enum LimitUnit {
    /** 工作时: an hour within the working sessions. */
    WORK_HOUR,
    /** 紧急工作时: an hour by the wall clock. */
    URGENT_WORK_HOUR,
    /** 工作日: one day's sessions. */
    WORK_DAY,
    /** 紧急工作日: 24 hours by the wall clock. */
    URGENT_WORK_DAY,
    /** 自然日: a calendar day. */
    NATURAL_DAY
}
