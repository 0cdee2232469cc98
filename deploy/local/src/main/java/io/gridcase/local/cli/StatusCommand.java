package io.gridcase.local.cli;

import io.gridcase.local.stack.Part;
import io.gridcase.local.stack.RunningStack;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code status}: each part with its port, process and health; exit code 0 only when all are healthy. */
@Command(
        name = "status",
        description = "Show each part; exit code 0 only when all are healthy.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var stack = RunningStack.on(data.folder());
        if (stack.isEmpty()) {
            out.printf("Nothing runs on %s.%n", data.folder().root());
            out.flush();
            return 1;
        }
        return Arrays.stream(Part.values())
                                .filter(part -> !isHealthy(part, stack.get(), out))
                                .count()
                        == 0
                ? 0
                : 1;
    }

    private static boolean isHealthy(Part part, RunningStack stack, PrintWriter out) {
        var health = stack.health(part);
        var process = stack.state().parts().get(part);
        out.printf(
                "  %-10s port %-5d  process %-7s  %s%n",
                part.key(),
                stack.state().ports().of(part),
                process == null ? "-" : String.valueOf(process.pid()),
                health);
        out.flush();
        return health.equals("healthy");
    }
}
