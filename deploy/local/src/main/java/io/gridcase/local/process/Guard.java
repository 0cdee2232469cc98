package io.gridcase.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Ends a child when this JVM ends in whatever way, kill -9 included: a shell that waits on a pipe whose other end only
 * this JVM holds, and that sends the signal when the pipe breaks.
 */
final class Guard {

    private Guard() {}

    static void over(Process child, Signal signal) {
        var script = "read nothing; kill -%s %d".formatted(signal, child.pid());
        try {
            var guard = new ProcessBuilder(OwnSession.of(List.of("/bin/sh", "-c", script)))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            child.onExit().thenRun(guard::destroyForcibly);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot guard process " + child.pid(), e);
        }
    }
}
