package io.gridcase.cityprofile;

/** Where a time limit comes from, so that nobody mistakes a sample for a standard. */
public enum LimitBasis {
    /** A national or provincial standard prescribes it. */
    STANDARD,
    /** The city itself has ruled it. */
    CITY_RULE,
    /** Taken from another city's published table. */
    CITY_SAMPLE,
    /** Carried over from a similar class. */
    ANALOGY,
    /** Nothing is known: there is no limit and so no deadline. */
    NONE
}
