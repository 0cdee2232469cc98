package io.gridcase.intake.desk;

import io.gridcase.web.AreaScope;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;

/** Counts reports where they are kept. */
public interface ReportCounts {

    /**
     * Of the areas, by channel and state; what does not occur is left out.
     *
     * @param from first instant of receipt that counts
     * @param to first instant behind those that count
     */
    Uni<List<ReportCount>> received(Instant from, Instant to, AreaScope areas);
}
