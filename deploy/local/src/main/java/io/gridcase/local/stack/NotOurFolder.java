package io.gridcase.local.stack;

import io.gridcase.local.StartFailed;
import java.nio.file.Path;

/** The folder holds something else, which Gridcase neither mixes with its data nor deletes. */
public final class NotOurFolder extends StartFailed {

    NotOurFolder(Path folder) {
        super("%s holds files that are not Gridcase's; choose an empty folder".formatted(folder));
    }
}
