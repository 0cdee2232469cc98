package io.gridcase.closure.oversight;

/** By what open cases are counted. */
public enum Dimension {
    /** One line for each area just below the one asked for. */
    AREA,
    DEPARTMENT,
    CLASS,
    /** A case of two campaigns counts in both. */
    CAMPAIGN
}
