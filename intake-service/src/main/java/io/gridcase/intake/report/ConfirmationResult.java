package io.gridcase.intake.report;

/** What somebody who was sent has found on site. */
public enum ConfirmationResult {
    /** 属实: it is as reported. */
    REAL,
    /** 不属实: there is no such problem. */
    NOT_REAL,
    /** 未找到: the place could not be found. */
    CANNOT_FIND
}
