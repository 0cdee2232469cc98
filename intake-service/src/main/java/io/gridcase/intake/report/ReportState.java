package io.gridcase.intake.report;

import static io.gridcase.intake.report.ReportAction.CLOSE;
import static io.gridcase.intake.report.ReportAction.COMPLETE;
import static io.gridcase.intake.report.ReportAction.CONFIRM;
import static io.gridcase.intake.report.ReportAction.CORRECT;
import static io.gridcase.intake.report.ReportAction.FILE;
import static io.gridcase.intake.report.ReportAction.MERGE;
import static io.gridcase.intake.report.ReportAction.REJECT;
import static io.gridcase.intake.report.ReportAction.REQUEST_CONFIRMATION;
import static io.gridcase.intake.report.ReportAction.SOLVE_ON_SPOT;
import static io.gridcase.intake.report.ReportAction.UNMERGE;
import static io.gridcase.intake.report.ReportAction.VOID;
import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where a report stands between 上报 and 销号. */
public enum ReportState {
    /** Taken in, but photos that it names are still on the phone. */
    AWAITING_PHOTOS,
    /** 待受理: waits for a decision at the centre. */
    RECEIVED,
    /** 核实中: somebody looks on site. */
    CONFIRMING,
    /** 已立案: a case with a number. */
    FILED,
    /** 不予立案: will not become a case; the reason is with it. */
    REJECTED,
    /** 重复: goes the way of another report. */
    MERGED,
    /** 自处置: solved by whoever reported it; counted, never dispatched. */
    SOLVED_ON_SPOT,
    /** 作废: the case should not have been filed. */
    VOIDED,
    /** 已销号: the case is struck off the list. */
    CLOSED;

    private record Step(ReportState from, ReportAction action) {}

    private static final Map<Step, ReportState> TRANSITIONS = Map.ofEntries(
            entry(new Step(AWAITING_PHOTOS, COMPLETE), RECEIVED),
            entry(new Step(AWAITING_PHOTOS, CORRECT), AWAITING_PHOTOS),
            entry(new Step(AWAITING_PHOTOS, REJECT), REJECTED),
            entry(new Step(AWAITING_PHOTOS, MERGE), MERGED),
            entry(new Step(RECEIVED, REQUEST_CONFIRMATION), CONFIRMING),
            entry(new Step(RECEIVED, CORRECT), RECEIVED),
            entry(new Step(RECEIVED, FILE), FILED),
            entry(new Step(RECEIVED, REJECT), REJECTED),
            entry(new Step(RECEIVED, MERGE), MERGED),
            entry(new Step(RECEIVED, SOLVE_ON_SPOT), SOLVED_ON_SPOT),
            entry(new Step(CONFIRMING, CONFIRM), RECEIVED),
            entry(new Step(CONFIRMING, CORRECT), CONFIRMING),
            entry(new Step(CONFIRMING, REJECT), REJECTED),
            entry(new Step(CONFIRMING, MERGE), MERGED),
            entry(new Step(MERGED, UNMERGE), RECEIVED),
            entry(new Step(FILED, VOID), VOIDED),
            entry(new Step(FILED, CLOSE), CLOSED));

    private static final Set<ReportState> OPEN = Set.of(AWAITING_PHOTOS, RECEIVED, CONFIRMING, FILED);

    /** Whether the problem is neither solved nor refused, nor a matter of another report. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** @throws IllegalTransition when the table does not list it */
    ReportState after(ReportAction action) {
        return next(action).orElseThrow(() -> new IllegalTransition(this, action));
    }

    /** Where the action leads from here, if it is allowed. */
    public Optional<ReportState> next(ReportAction action) {
        return Optional.ofNullable(TRANSITIONS.get(new Step(this, action)));
    }
}
