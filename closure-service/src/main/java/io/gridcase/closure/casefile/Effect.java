package io.gridcase.closure.casefile;

/** What an event that was heard means for the case. */
public enum Effect {
    /** The case file says so now. */
    NOTED,
    /** The case file says so now, and somebody has to look whether it is true. */
    SAID_TO_BE_SOLVED,
    /** The case file says so now, and what was begun about it ends. */
    NO_CASE,
    /** Somebody else was first, as can be: what the case file still says of it is for the record, and nothing follows. */
    TOO_LATE,
    /** It does not fit what is known of the case: kept in the ledger, and nothing else. */
    UNFIT
}
