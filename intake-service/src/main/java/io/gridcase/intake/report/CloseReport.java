package io.gridcase.intake.report;

import io.gridcase.code.CaseNumber;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Shows the reporter that the case was struck off. Works in the transaction of the message that says so. */
@ApplicationScoped
public class CloseReport {

    private static final Logger LOG = Logger.getLogger(CloseReport.class);

    private final Reports reports;

    CloseReport(Reports reports) {
        this.reports = reports;
    }

    public Uni<Void> close(CaseNumber number, Outcome outcome) {
        return reports.ofCase(number)
                .invoke(report -> close(report, number, outcome))
                .replaceWithVoid();
    }

    private static void close(Report report, CaseNumber number, Outcome outcome) {
        if (report.state() == ReportState.VOIDED) {
            LOG.infof("case %s was voided before it was struck off: it stays voided", number);
        } else {
            report.close(outcome);
        }
    }
}
