package io.gridcase.intake.duplicate;

import io.gridcase.intake.report.Report;
import io.gridcase.web.AreaScope;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** The reports and cases that are neither solved nor refused. */
public interface OpenReports {

    /** How many are offered at most. */
    int MOST = 20;

    /** Those of the same class or one that people mistake it for, within the rule; the nearest first. */
    Uni<List<Report>> near(Sighting sighting, DuplicateRule rule, AreaScope in);
}
