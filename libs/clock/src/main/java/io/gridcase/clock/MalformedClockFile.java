package io.gridcase.clock;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The file that should set the clock says no time; the message names the file and the key at fault. */
public final class MalformedClockFile extends RuntimeException {

    MalformedClockFile(Path file, String reason, @Nullable Throwable cause) {
        super("The clock file " + file + " sets no time: " + reason, cause);
    }
}
