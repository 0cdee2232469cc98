package io.gridcase.local.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Commands in a session of their own: Ctrl-C in the terminal then reaches the launcher alone, which ends its children. */
final class OwnSession {

    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private OwnSession() {}

    /** The line as it is to be run; systems without {@code setsid} run it as it is. */
    static List<String> of(List<String> line) {
        return Files.isExecutable(SETSID)
                ? Stream.concat(Stream.of(SETSID.toString()), line.stream()).toList()
                : line;
    }
}
