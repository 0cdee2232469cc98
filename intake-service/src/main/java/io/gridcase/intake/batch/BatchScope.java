package io.gridcase.intake.batch;

import io.gridcase.web.AreaScope;
import io.gridcase.web.Caller;

/** Whose rows somebody sees: all of the lists they imported, and those in their areas of all others. */
public record BatchScope(String importer, AreaScope areas) {

    public static BatchScope of(Caller caller) {
        return new BatchScope(caller.username(), caller.areas());
    }
}
