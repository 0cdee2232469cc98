package io.gridcase.intake.report;

import io.gridcase.refusal.Conflict;

/** 来文编号重复: the same number of the same foreign system is here as another report. */
public class ForeignNumberTaken extends Conflict {

    private static final long serialVersionUID = 1L;

    public ForeignNumberTaken() {
        super(
                "foreign-number-taken",
                "来文编号已登记 / The foreign number is registered already",
                "another report has this number of this system; look it up instead of sending it again");
    }
}
