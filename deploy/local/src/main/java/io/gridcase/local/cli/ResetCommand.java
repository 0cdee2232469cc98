package io.gridcase.local.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code reset}: back to a city without a single case. */
@Command(
        name = "reset",
        description = "Delete all data of the stack; refused while it runs.",
        mixinStandardHelpOptions = true)
final class ResetCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        data.folder().empty();
        var out = spec.commandLine().getOut();
        out.printf("%s is empty.%n", data.folder().root());
        out.flush();
        return 0;
    }
}
