package io.gridcase.intake.publicpage;

import io.gridcase.refusal.Conflict;

/** The question has been answered, otherwise than now. */
public class AlreadySaid extends Conflict {

    private static final long serialVersionUID = 1L;

    AlreadySaid() {
        super("already-said", "已评价 / Already answered", "the question is asked once");
    }
}
