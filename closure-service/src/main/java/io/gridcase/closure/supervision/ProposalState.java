package io.gridcase.closure.supervision;

/** What has become of a proposed step. */
public enum ProposalState {
    /** Nobody has decided yet. */
    OPEN,
    ISSUED,
    DISMISSED,
    /** The case has ended before anybody decided. */
    LAPSED
}
