package io.gridcase.cityprofile.responsibility;

/** What a rule is held against; the order of the constants is the order in which rules are compared. */
public enum Criterion {
    /** The very class is more specific than its whole major class (大类). */
    CLASS,
    /** The longer area code is more specific. */
    AREA,
    /** One 立案条件 is more specific than all of them. */
    CONDITION,
    /** An answer that is demanded is more specific than none. */
    ANSWER,
    /** Certain hours are more specific than the whole day. */
    HOURS,
    /** First to last day; never makes a rule more specific. */
    VALIDITY
}
