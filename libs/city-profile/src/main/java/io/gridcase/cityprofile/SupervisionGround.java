package io.gridcase.cityprofile;

/** What has come of a case when a rule of the ladder 督办 looks at it. */
public enum SupervisionGround {
    /** 预警: 80 % of the limit is used. */
    WARNED,
    /** 超期: so many limits lie beyond the deadline, 0 at the deadline itself. */
    OVERDUE,
    /** 返工: sent back so many times. */
    REWORKED,
    /** Supervised so many times before, reminders not counted. */
    SUPERVISED,
    /** So many supervisions were not answered in their time. */
    UNANSWERED
}
