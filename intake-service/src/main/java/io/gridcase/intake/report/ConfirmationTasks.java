package io.gridcase.intake.report;

import io.smallrye.mutiny.Uni;

/** 核实 tasks of the people on the street. Works in the transaction of the caller, who holds the report's lock. */
public interface ConfirmationTasks {

    /**
     * Sends somebody to the place of the report.
     *
     * @param requestedBy staff code, or {@link Way#SYSTEM}
     */
    Uni<Void> open(Report report, String requestedBy);

    /** Nobody needs to look any more; nothing when nobody was sent. */
    Uni<Void> cancel(Report report);
}
