package io.gridcase.dispatch.assignment;

/** What can be done with an assignment. */
public enum AssignmentAction {
    /** 派遣: make a department responsible. */
    DISPATCH,
    /** 签收: the department takes it on. */
    ACCEPT,
    /** 回退: "not mine". */
    RETURN,
    /** 处置反馈: the department says that it is solved. */
    REPORT_HANDLED,
    /** 返工: the result did not pass verification. */
    REWORK,
    /** 销号: the result passed, the case is struck off. */
    CLOSE,
    /** 作废: the case should not have been filed. */
    VOID;

    /** Whether it is asked for here; the others are heard from intake and closure. */
    boolean isAskedForHere() {
        return this != REWORK && this != CLOSE && this != VOID;
    }
}
