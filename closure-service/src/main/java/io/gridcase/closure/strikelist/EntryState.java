package io.gridcase.closure.strikelist;

/** What has become of an entry. */
public enum EntryState {
    /** 未销号. */
    REMAINING,
    /** 已销号: its case was seen to be solved. */
    STRUCK_OFF,
    /** 作废: it should not have been filed; the number stays. */
    VOIDED
}
