package io.gridcase.closure.verification;

/** What can be done about a verification. */
public enum VerificationAction {
    /** 通过: the inspector has seen that it is solved. */
    PASS,
    /** 不通过: the inspector has seen that it is not. */
    FAIL,
    /** 再次核查: the department says again that it is solved. */
    REQUEST,
    /** 取消: the case was voided. */
    CANCEL
}
