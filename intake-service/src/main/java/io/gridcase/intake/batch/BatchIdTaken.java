package io.gridcase.intake.batch;

import io.gridcase.refusal.Conflict;

/** Another list was imported under this id. */
public class BatchIdTaken extends Conflict {

    private static final long serialVersionUID = 1L;

    public BatchIdTaken() {
        super("batch-id-taken", "清单编号已被使用 / The list id is taken", "make a new random UUID and send again");
    }
}
