package io.gridcase.intake.report;

import io.gridcase.web.AreaScope;
import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** The ties between reports of the same problem. A root is never merged itself, so the ties form no chain and no circle. */
public interface MergedReports {

    /** The root of a merged report, else the report itself; fails with {@link UnknownReport}. */
    Uni<UUID> rootOf(UUID id);

    /**
     * Both reports, locked until the end of the transaction in the order of their ids, so that two who merge them
     * crosswise wait for each other. Fails with {@link UnknownReport} unless both are in the scope.
     */
    Uni<LockedPair> locked(UUID one, UUID other, AreaScope in);

    /** Gives all members of one root to another. */
    Uni<Void> move(Report from, Report to);

    Uni<Members> of(UUID root);
}
