package io.gridcase.code;

/** The stages for which intake itself has a time limit. */
public enum Stage {
    /** 受理: until a report is filed, rejected or merged. */
    DECISION,
    /** 核实: until somebody has looked on site. */
    CONFIRMATION
}
