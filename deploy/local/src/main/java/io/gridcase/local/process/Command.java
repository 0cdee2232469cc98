package io.gridcase.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How to run one child.
 *
 * @param name what people call it, e.g. {@code PostgreSQL}
 * @param line the executable and its arguments
 * @param environment variables added to those of this JVM
 * @param directory its working directory
 * @param log the file that receives both its outputs
 * @param stopSignal what makes it end in good order
 * @param outlivesUs whether it goes on when this JVM ends
 */
public record Command(
        String name,
        List<String> line,
        Map<String, String> environment,
        Path directory,
        Path log,
        Signal stopSignal,
        boolean outlivesUs) {

    public Command {
        line = List.copyOf(line);
        environment = Map.copyOf(environment);
    }

    /** A command without variables of its own that ends on SIGTERM, and with this JVM. */
    public static Command of(String name, List<String> line, Path directory, Path log) {
        return new Command(name, line, Map.of(), directory, log, Signal.TERM, false);
    }

    public Command withEnvironment(Map<String, String> variables) {
        return new Command(name, line, variables, directory, log, stopSignal, outlivesUs);
    }

    public Command stoppedBy(Signal signal) {
        return new Command(name, line, environment, directory, log, signal, outlivesUs);
    }

    public Command outlivingUs() {
        return new Command(name, line, environment, directory, log, stopSignal, true);
    }
}
