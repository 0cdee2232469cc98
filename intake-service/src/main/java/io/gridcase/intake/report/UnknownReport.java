package io.gridcase.intake.report;

import io.gridcase.refusal.NotFound;

/** There is no such report, or not for the one who asks. */
public class UnknownReport extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownReport() {
        super("report-not-found", "未找到上报 / No such report", "there is no report with this id in your scope");
    }
}
