package io.gridcase.intake.publicpage;

import io.gridcase.intake.report.ReporterContact;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Which report a link leads to, and what its holder has said. */
public interface Links {

    Uni<Void> add(String tokenHash, UUID reportId, Instant madeAt);

    /** Fails with {@link UnknownLink}. */
    Uni<UUID> reportOf(String tokenHash);

    Uni<Optional<Satisfaction>> satisfaction(UUID reportId);

    /** False when something has been said before. */
    Uni<Boolean> addFirst(Satisfaction said);

    /** How to reach the reporter. */
    Uni<Optional<ReporterContact>> contact(UUID reportId);
}
