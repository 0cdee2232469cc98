package io.gridcase.intake.confirmation;

/** What can be done about a confirmation. */
public enum ConfirmationAction {
    /** 反馈: the person who was sent says what was found. */
    ANSWER,
    /** 改派: a shift leader sends somebody else. */
    REASSIGN,
    /** 撤销: the report went another way meanwhile. */
    CANCEL
}
