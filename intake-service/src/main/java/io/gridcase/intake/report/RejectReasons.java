package io.gridcase.intake.report;

import io.smallrye.mutiny.Uni;

/** The city's list of reasons. */
public interface RejectReasons {

    /** Fails with {@link UnknownRejectReason}. */
    Uni<RejectReason> of(String code);
}
