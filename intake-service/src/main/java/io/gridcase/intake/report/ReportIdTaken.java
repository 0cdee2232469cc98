package io.gridcase.intake.report;

import io.gridcase.refusal.Conflict;

/** Somebody else has sent a report under this id; nothing of it is told. */
public class ReportIdTaken extends Conflict {

    private static final long serialVersionUID = 1L;

    ReportIdTaken() {
        super("report-id-taken", "上报编号已被使用 / The report id is taken", "make a new random UUID and send again");
    }
}
