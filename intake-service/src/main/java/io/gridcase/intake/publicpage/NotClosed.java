package io.gridcase.intake.publicpage;

import io.gridcase.refusal.Conflict;

/** What can only be said of a closed case is said of one that is not. */
public class NotClosed extends Conflict {

    private static final long serialVersionUID = 1L;

    NotClosed() {
        super("not-closed", "问题尚未办结 / Not closed yet", "this can be said once the case is closed, and only then");
    }
}
