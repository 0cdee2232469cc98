package io.gridcase.intake.desk;

import io.gridcase.web.AreaScope;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Counts what came in and what became of it; what was solved on the spot (自处置) counts like the rest. */
@ApplicationScoped
public class CountReports {

    private final ReportCounts counts;

    CountReports(ReportCounts counts) {
        this.counts = counts;
    }

    @WithSession
    public Uni<List<ReportCount>> received(Instant from, Instant to, AreaScope areas) {
        return counts.received(from, to, areas);
    }
}
