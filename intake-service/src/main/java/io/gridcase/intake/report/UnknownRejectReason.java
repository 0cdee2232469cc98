package io.gridcase.intake.report;

import io.gridcase.refusal.Invalid;

/** The city's list does not have this reason. */
public class UnknownRejectReason extends Invalid {

    private static final long serialVersionUID = 1L;

    public UnknownRejectReason() {
        super("unknown-reject-reason", "不予立案原因不存在 / No such reason", "use a code of the city's list of reasons");
    }
}
