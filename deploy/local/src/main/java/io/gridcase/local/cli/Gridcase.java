package io.gridcase.local.cli;

import io.gridcase.cityprofile.InvalidCityProfile;
import io.gridcase.local.StartFailed;
import io.gridcase.local.demo.DemoFailed;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the local stack; each subcommand is a class beside this one. */
@Command(
        name = "gridcase",
        description = "Gridcase 网格案卷 on one machine: PostgreSQL, Kafka, Keycloak and the three services.",
        mixinStandardHelpOptions = true,
        version = "gridcase 0.1.0-SNAPSHOT",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            ClockCommand.class,
            DemoCommand.class,
            RoutingCommand.class,
            LedgerCommand.class,
            ResetCommand.class
        })
public final class Gridcase {

    private Gridcase() {}

    /** Exits with 0 when the command did its work, 1 when it could not, 2 when it was called wrongly. */
    public static void main(String... arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Gridcase())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Gridcase::explain);
    }

    /** What a person can do something about is told in its own words; anything else is a bug and keeps its trace. */
    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed)
            throws Exception {
        if (failure instanceof StartFailed || failure instanceof InvalidCityProfile || failure instanceof DemoFailed) {
            command.getErr().println(failure.getMessage());
            return 1;
        }
        throw failure;
    }
}
