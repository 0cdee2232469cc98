package io.gridcase.intake.report;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/** The history of corrections. */
public interface Changes {

    /** Under the version that the report has once it is written, which happens here. */
    Uni<Void> note(Report report, List<Change> changes, String changedBy);

    /** Of a report, the oldest first. */
    Uni<List<NotedChange>> historyOf(UUID reportId);
}
