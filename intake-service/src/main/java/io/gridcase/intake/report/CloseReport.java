package io.gridcase.intake.report;

import io.gridcase.code.CaseNumber;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows the reporter that the case was struck off. Works in the transaction of the message that says so. */
@ApplicationScoped
public class CloseReport {

    private final Reports reports;

    CloseReport(Reports reports) {
        this.reports = reports;
    }

    public Uni<Void> close(CaseNumber number, Outcome outcome) {
        return reports.ofCase(number).invoke(report -> report.close(outcome)).replaceWithVoid();
    }
}
