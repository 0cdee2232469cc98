package io.gridcase.closure.verification;

/** What can be done about a verification. */
public enum VerificationAction {
    /** 通过: the inspector has seen that it is solved. */
    PASS,
    /** 不通过: the inspector has seen that it is not. */
    FAIL,
    /** 无法到达: the inspector could not get to see it. */
    MISS,
    /** 转监督裁定: the inspector has seen that it is not solved, once too often. */
    ESCALATE,
    /** 指派: somebody is named to look. */
    ASSIGN,
    /** 退回返工: a supervisor sends the case back to the department. */
    SEND_BACK,
    /** 再次核查: the department says again that it is solved. */
    REQUEST,
    /** 取消: the case was voided. */
    CANCEL
}
