package io.gridcase.cityprofile;

/** The steps before 立案 that have a time limit of their own. */
public enum Stage {
    /** 受理: from arrival to a decision. */
    DECISION,
    /** 核实: from the request to the answer of whoever looks on site. */
    CONFIRMATION
}
