package io.gridcase.intake.batch;

import io.gridcase.refusal.NotFound;

/** There is no such list, or none of its reports is in the scope of whoever asks. */
public class NoSuchBatch extends NotFound {

    private static final long serialVersionUID = 1L;

    public NoSuchBatch() {
        super("batch-not-found", "未找到清单 / No such list", "there is no list with this id in your scope");
    }
}
