package io.gridcase.intake.report;

/** Where a report came from. */
public enum Channel {
    /** 监督员上报: a grid inspector on site. */
    INSPECTOR
}
