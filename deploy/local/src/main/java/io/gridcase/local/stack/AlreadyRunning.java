package io.gridcase.local.stack;

import io.gridcase.local.StartFailed;
import java.nio.file.Path;

/** A stack runs on this folder, so it can be neither started nor emptied. */
public final class AlreadyRunning extends StartFailed {

    AlreadyRunning(Path folder) {
        super("Gridcase is already running on %s; see ./gridcase status, stop it with ./gridcase down"
                .formatted(folder));
    }
}
