package io.gridcase.dispatch.assignment;

/** Why a case waits in the dispatcher's queue. */
public enum HoldReason {
    /** No rule of the responsibility matrix fits. */
    NO_RULE,
    /** Two rules fit equally well and name different departments. */
    TIED_RULES,
    /** The deadline reaches a year whose holidays are not known yet. */
    CALENDAR_NOT_LOADED,
    /** 回退: the department says that it is not responsible. */
    RETURNED
}
