package io.gridcase.dispatch.whatif;

/** How a case stands to its deadline. */
public enum Standing {
    /** Handled in time, or still open and not due. */
    IN_TIME,
    /** Handled too late, or still open and due. */
    OVERDUE,
    /** There is no deadline: the limit is not known, or it takes as long as it takes. */
    NO_DEADLINE,
    /** The draft of the matrix leaves it to the dispatcher. */
    HELD,
    /** The deadline would reach a year whose holidays are not known. */
    NOT_COMPUTABLE
}
