package io.gridcase.intake.report;

import io.gridcase.code.Stage;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** 核实结果: takes over what was found on site, and does what the rules say then. Works in the caller's transaction. */
@ApplicationScoped
public class ConfirmReport {

    private final Reports reports;
    private final StageLimits limits;
    private final SettleReport settling;

    ConfirmReport(Reports reports, StageLimits limits, SettleReport settling) {
        this.reports = reports;
        this.limits = limits;
        this.settling = settling;
    }

    /** The report, locked; whoever locks the task too locks it after the report. */
    public Uni<Report> locked(UUID id) {
        return reports.locked(id);
    }

    /** The centre then has its whole time again. */
    public Uni<Void> confirm(Report report, Confirmed found) {
        return limits.of(Stage.DECISION)
                .invoke(limit -> report.confirm(found, found.confirmedAt().plus(limit)))
                .chain(() -> settling.settle(report));
    }
}
