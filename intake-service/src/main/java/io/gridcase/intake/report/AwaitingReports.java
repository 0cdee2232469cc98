package io.gridcase.intake.report;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/** The reports that wait for photos. */
public interface AwaitingReports {

    /**
     * What a report waits for.
     *
     * @param photos ids, at least one
     */
    record Awaiting(UUID report, List<String> photos) {}

    /** The reports that wait for this photo, whatever else has become of them meanwhile. */
    Uni<List<UUID>> waitingFor(String photo);

    /** So many of those that cannot go on without their photos, by id, behind this one. */
    Uni<List<Awaiting>> page(UUID after, int limit);
}
