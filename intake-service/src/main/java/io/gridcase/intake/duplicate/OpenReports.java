package io.gridcase.intake.duplicate;

import io.gridcase.code.Channel;
import io.gridcase.intake.report.Report;
import io.gridcase.web.AreaScope;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** The reports and cases that are neither solved nor refused. */
public interface OpenReports {

    /** How many are offered at most. */
    int MOST = 20;

    /** Those of the same class or one that people mistake it for, within the rule; the nearest first. */
    Uni<List<Report>> near(Sighting sighting, DuplicateRule rule, AreaScope in);

    /** The nearest of the very class that came another way, locked; none that somebody else has locked. */
    Uni<Optional<Report>> lockFromAnotherChannel(Sighting sighting, DuplicateRule rule, Channel than);
}
