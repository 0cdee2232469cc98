package io.gridcase.local.cli;

import io.gridcase.local.GridcaseHome;
import io.gridcase.local.stack.StackFolder;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which stack a command is about. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "folder that keeps the whole state (default: .gridcase in the repository)")
    private Optional<Path> data = Optional.empty();

    StackFolder folder() {
        return new StackFolder(
                data.orElseGet(() -> GridcaseHome.fromSystemProperty().resolve(".gridcase")));
    }
}
