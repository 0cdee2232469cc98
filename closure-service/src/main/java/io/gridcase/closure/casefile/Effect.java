package io.gridcase.closure.casefile;

/** What an event that was heard means for the case. */
public enum Effect {
    /** The case file says so now. */
    NOTED,
    /** The case file says so now, and somebody has to look whether it is true. */
    SAID_TO_BE_SOLVED,
    /** It does not fit what is known of the case: kept in the ledger, and nothing else. */
    UNFIT
}
