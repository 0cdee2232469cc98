package io.gridcase.intake.report;

import static io.gridcase.intake.report.ReportAction.CLOSE;
import static io.gridcase.intake.report.ReportAction.FILE;
import static io.gridcase.intake.report.ReportAction.REJECT;

import java.util.Map;
import java.util.Optional;

/** Where a report stands between 上报 and 销号. */
public enum ReportState {
    /** 待受理: waits for a decision at the centre. */
    RECEIVED,
    /** 已立案: a case with a number. */
    FILED,
    /** 不予立案: will not become a case; the reason is with it. */
    REJECTED,
    /** 已销号: the case is struck off the list. */
    CLOSED;

    private record Step(ReportState from, ReportAction action) {}

    private static final Map<Step, ReportState> TRANSITIONS = Map.of(
            new Step(RECEIVED, FILE), FILED,
            new Step(RECEIVED, REJECT), REJECTED,
            new Step(FILED, CLOSE), CLOSED);

    /** @throws IllegalTransition when the table does not list it */
    ReportState after(ReportAction action) {
        return next(action).orElseThrow(() -> new IllegalTransition(this, action));
    }

    /** Where the action leads from here, if it is allowed. */
    public Optional<ReportState> next(ReportAction action) {
        return Optional.ofNullable(TRANSITIONS.get(new Step(this, action)));
    }
}
