package io.gridcase.local.cli;

import io.gridcase.local.stack.RunningStack;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code down}: stops everything, also what a killed launcher left. */
@Command(
        name = "down",
        description = "Stop everything, also what a killed launcher left running.",
        mixinStandardHelpOptions = true)
final class DownCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var stopped = RunningStack.on(data.folder()).map(RunningStack::stop).orElse(false);
        out.println(stopped ? "Stopped." : "Nothing runs on " + data.folder().root() + ".");
        out.flush();
        return 0;
    }
}
