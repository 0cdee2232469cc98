package io.gridcase.dispatch.assignment;

/** What can be done with an assignment. */
public enum AssignmentAction {
    /** 派遣: make a department responsible. */
    DISPATCH(true),
    /** Returned too often: leave it to a supervisor. */
    ESCALATE(false),
    /** 仲裁: a supervisor makes a department responsible for good. */
    ARBITRATE(true),
    /** 签收: the department takes it on. */
    ACCEPT(true),
    /** 回退: "not mine". */
    RETURN(true),
    /** 改派: the dispatcher takes it back, to give it to another department. */
    REASSIGN(true),
    /** The department was merged into another (合署): its successor goes on under the same clock. */
    TRANSFER(false),
    /** 延期: one more limit. */
    EXTEND(true),
    /** 更改处理类型: another column of limits. */
    CHANGE_HANDLING_TYPE(true),
    /** 挂账. */
    SUSPEND(true),
    /** 缓办. */
    POSTPONE(true),
    /** The clock goes on. */
    RESUME(true),
    /** 协办: an assisting department says what it did. */
    ASSIST(true),
    /** An assisting department says why it does nothing. */
    DECLINE_ASSISTANCE(true),
    /** The lead department has done its part, an assisting one has not. */
    REPORT_OWN_PART(false),
    /** 处置反馈: the department says that it is solved, and no assisting one has still to answer. */
    REPORT_HANDLED(true),
    /** The last assisting department has answered after the lead. */
    COMPLETE(false),
    /** 催办: the centre asks the department to hurry. */
    REMIND(true),
    /** 督办: a leader watches the case and expects an answer. */
    SUPERVISE(false),
    /** The department says what it does about a reminder or a supervision. */
    ANSWER_SUPERVISION(true),
    /** 返工: the result did not pass verification. */
    REWORK(false),
    /** 销号: the result passed, the case is struck off. */
    CLOSE(false),
    /** 作废: the case should not have been filed. */
    VOID(false);

    private final boolean askedForHere;

    AssignmentAction(boolean askedForHere) {
        this.askedForHere = askedForHere;
    }

    /** Whether somebody asks for it here; the others follow from another act, or are heard from intake and closure. */
    boolean isAskedForHere() {
        return askedForHere;
    }
}
