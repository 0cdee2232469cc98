package io.gridcase.intake.report;

import io.gridcase.refusal.Conflict;

/** A report is merged with itself, or with one that goes its way already. */
public class AlreadyOneReport extends Conflict {

    private static final long serialVersionUID = 1L;

    AlreadyOneReport() {
        super("already-one-report", "已是同一上报 / They are one report already", "both go the same way");
    }
}
