package io.gridcase.intake.desk;

import io.gridcase.intake.report.Report;
import io.gridcase.refusal.Conflict;
import java.util.Map;

/** The report is not in the queue: it is decided, or somebody or something else has to come first. */
public class NotWaiting extends Conflict {

    private static final long serialVersionUID = 1L;

    NotWaiting(Report report) {
        super(
                "not-waiting",
                "该上报不在待受理队列中 / The report does not wait for a decision",
                "report %s is %s".formatted(report.id(), report.state()),
                Map.of("state", report.state()));
    }
}
