package io.gridcase.intake.duplicate;

import io.gridcase.intake.report.Report;
import io.gridcase.intake.report.SameProblems;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/** What needs nobody's eye: the same class, from another channel, ten metres and two hours away at most. */
@ApplicationScoped
class CertainDuplicates implements SameProblems {

    private static final DuplicateRule CERTAIN = new DuplicateRule(10, Duration.ofHours(2));

    private final OpenReports open;

    CertainDuplicates(OpenReports open) {
        this.open = open;
    }

    @Override
    public Uni<Optional<Report>> sameAs(Report report) {
        return Sighting.of(report)
                .map(sighting -> open.lockFromAnotherChannel(sighting, CERTAIN, report.channel()))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }
}
