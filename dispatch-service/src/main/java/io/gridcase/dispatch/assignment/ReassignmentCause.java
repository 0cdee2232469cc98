package io.gridcase.dispatch.assignment;

/** Why another department is responsible. */
public enum ReassignmentCause {
    /** 改派: a dispatcher decided so; a new round with a new deadline. */
    REASSIGNED,
    /** 合署: the department was merged into another; the same round under the same deadline. */
    DEPARTMENT_MERGED
}
