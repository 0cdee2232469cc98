package io.gridcase.local.cli;

import io.gridcase.local.StartFailed;
import io.gridcase.local.process.LogFile;
import io.gridcase.local.stack.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code logs}: the end of one part's log. */
@Command(name = "logs", description = "Show the end of a part's log.", mixinStandardHelpOptions = true)
final class LogsCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(paramLabel = "SERVICE", description = "one of ${COMPLETION-CANDIDATES}")
    @SuppressWarnings("NullAway.Init")
    private Part part;

    @Option(names = "-n", paramLabel = "LINES", description = "how many lines (${DEFAULT-VALUE})", defaultValue = "100")
    private int lines;

    @Option(
            names = {"-f", "--follow"},
            description = "go on showing what is written, until Ctrl-C")
    private boolean follow;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var file = data.folder().resolve(part.logFile());
        if (Files.notExists(file)) {
            throw new StartFailed("%s has no log yet (%s)".formatted(part.title(), file));
        }
        return follow ? tail(file) : print(file);
    }

    private int print(Path file) {
        var out = spec.commandLine().getOut();
        new LogFile(file, 0).tail(lines).forEach(out::println);
        out.flush();
        return 0;
    }

    private int tail(Path file) throws IOException, InterruptedException {
        return new ProcessBuilder("tail", "-n", String.valueOf(lines), "-f", file.toString())
                .inheritIO()
                .start()
                .waitFor();
    }
}
