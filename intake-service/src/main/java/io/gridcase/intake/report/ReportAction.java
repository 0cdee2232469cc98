package io.gridcase.intake.report;

/** What can be done to a report. */
public enum ReportAction {
    /** 立案. */
    FILE,
    /** 不予立案. */
    REJECT,
    /** 结案 = 销号, heard from closure. */
    CLOSE
}
