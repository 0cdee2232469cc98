package io.gridcase.local.stack;

import java.time.Duration;

/** Hears what a stack is doing while it starts and stops. */
public interface Progress {

    /** Nobody listens. */
    Progress SILENT = (step, took) -> {};

    /** A step is done; called from several threads, one at a time. */
    void done(String step, Duration took);
}
