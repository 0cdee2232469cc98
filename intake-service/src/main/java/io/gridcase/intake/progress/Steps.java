package io.gridcase.intake.progress;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/** All steps, intake's own and those heard. */
public interface Steps {

    Uni<Void> add(CaseStep heard);

    /** In the order of time. */
    Uni<List<Step>> of(UUID reportId);

    /** Of several reports, each in the order of time. */
    Uni<List<Step>> ofAll(List<UUID> reportIds);
}
