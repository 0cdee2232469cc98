package io.gridcase.closure.strikelist;

/** What a list is of. */
public enum ListKind {
    /** A town, and the cases filed there in one year. */
    AREA,
    /** 专项行动. */
    CAMPAIGN,
    /** 督查 batch: 问题整改清单. */
    BATCH
}
