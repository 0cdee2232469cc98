package io.gridcase.local.process;

import java.io.IOException;

/** The signals with which a child is asked to end; names as {@code kill} knows them. */
public enum Signal {
    /** A polite end. PostgreSQL waits for its clients then, so it gets {@link #INT}. */
    TERM,
    /** PostgreSQL's fast shutdown: ends its clients' sessions first. */
    INT,
    /** The end that cannot be caught, as a crash test needs it. */
    KILL;

    /** Sends this signal to one process. A process that is already gone is no error. */
    public void send(long pid) {
        try {
            // The shell's own kill: the command of that name is missing in small images.
            var kill = new ProcessBuilder("/bin/sh", "-c", "kill -" + name() + " " + pid)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            kill.waitFor();
        } catch (IOException e) {
            throw new IllegalStateException("cannot signal process " + pid, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
