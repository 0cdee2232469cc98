package io.gridcase.dispatch.changerequest;

/** What can become of a change request. */
public enum ChangeRequestAction {
    /** The head of the department agrees. */
    ENDORSE,
    /** A dispatcher agrees. */
    GRANT,
    /** The head or a dispatcher does not agree. */
    REFUSE,
    /** The department does not ask any more. */
    WITHDRAW,
    /** The assignment went another way: handled, returned, reassigned, voided. */
    LAPSE
}
