package io.gridcase.intake.report;

import io.gridcase.refusal.Conflict;
import java.util.Map;

/** A report in this state does not allow this action. */
public class IllegalTransition extends Conflict {

    private static final long serialVersionUID = 1L;

    IllegalTransition(ReportState from, ReportAction action) {
        super(
                "illegal-transition",
                "当前状态不允许此操作 / The report's state does not allow this",
                "%s is not possible for a report that is %s".formatted(action, from),
                Map.of("state", from));
    }
}
