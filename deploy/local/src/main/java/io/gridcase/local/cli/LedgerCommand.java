package io.gridcase.local.cli;

import io.gridcase.cityprofile.CityProfile;
import io.gridcase.cityprofile.Part;
import io.gridcase.ledger.Extent;
import io.gridcase.ledger.LedgerCheck;
import io.gridcase.ledger.LedgerFile;
import io.gridcase.ledger.LedgerReader;
import io.gridcase.ledger.LedgerWriter;
import io.gridcase.ledger.UnreadableLedger;
import io.gridcase.ledger.Verdict;
import io.gridcase.local.GridcaseHome;
import io.gridcase.local.ledger.JdbcLedger;
import io.gridcase.local.ledger.LedgerMonths;
import io.gridcase.local.ledger.Rebuild;
import io.gridcase.local.stack.StackSettings;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ledger}: takes the ledger of closure out of its database, proves and archives it; no service has to run. */
@Command(
        name = "ledger",
        description = "Export, prove or archive the ledger of all cases, or rebuild closure from it.",
        mixinStandardHelpOptions = true)
final class LedgerCommand {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Command(
            name = "export",
            description = "Write the ledger into a file of JSON lines, of all cases or of those in which something"
                    + " happened on some days; compressed when the name ends in .gz.",
            mixinStandardHelpOptions = true)
    int export(
            @Mixin DatabaseOption database,
            @Parameters(paramLabel = "FILE") Path file,
            @Option(names = "--from", paramLabel = "DAY", description = "2017-06-30, in the city's time") @Nullable
                    LocalDate from,
            @Option(names = "--to", paramLabel = "DAY", description = "last day, included") @Nullable LocalDate to)
            throws SQLException {
        try (var writer = new LedgerWriter(new LedgerFile(file))) {
            read(database, from, to, writer);
            print("%d entries exported to %s.%n", writer.end(), file);
        }
        return ExitCode.OK;
    }

    @Command(
            name = "verify",
            description =
                    "Prove that nothing in the ledger was altered, removed or inserted; exit code 0 when so, 1 when"
                            + " not: then the first that is wrong is named, 2 when it cannot be read.",
            mixinStandardHelpOptions = true)
    int verify(
            @Mixin DatabaseOption database,
            @Parameters(arity = "0..1", paramLabel = "FILE", description = "An export; the database by default.")
                    @Nullable
                    Path file,
            @Option(
                            names = "--anchors",
                            paramLabel = "FILE",
                            description =
                                    "Anchors kept elsewhere: a line each, as closure.ledger-anchors told them, or an"
                                            + " earlier export.")
                    @Nullable
                    Path anchors) {
        try (var check = new LedgerCheck(anchors == null ? List.of() : new LedgerFile(anchors).anchors())) {
            if (file == null) {
                read(database, null, null, check);
            } else {
                new LedgerFile(file).tell(check);
            }
            return report(check.verdict());
        } catch (UnreadableLedger | SQLException unreadable) {
            spec.commandLine().getErr().println(unreadable.getMessage());
            return ExitCode.USAGE;
        }
    }

    @Command(
            name = "archive",
            description = "Move months that are rarely read into the archive, where they stay readable.",
            mixinStandardHelpOptions = true)
    int archive(
            @Mixin DatabaseOption database,
            @Option(names = "--before", required = true, paramLabel = "MONTH", description = "2017-06: this one stays")
                    YearMonth before,
            @Option(names = "--tablespace", description = "where the archive lies (default: where the months are)")
                    @Nullable
                    String tablespace)
            throws SQLException {
        try (var connection = database.open()) {
            var archived = new LedgerMonths(connection).archive(before, tablespace);
            print("%d month(s) archived %s%n", archived.size(), archived);
        }
        return ExitCode.OK;
    }

    @Command(
            name = "rebuild",
            description =
                    "Make closure's tables anew from an export of the whole ledger, in an empty database; exit code 0"
                            + " when all is there. See docs/runbooks/rebuild-closure.md.",
            mixinStandardHelpOptions = true)
    int rebuild(
            @Mixin DatabaseOption database,
            @Option(names = "--from-export", required = true, paramLabel = "FILE") Path file) {
        return new Rebuild(GridcaseHome.fromSystemProperty(), database.database()).from(file);
    }

    private static void read(
            DatabaseOption database, @Nullable LocalDate from, @Nullable LocalDate to, LedgerReader reader)
            throws SQLException {
        try (var connection = database.open()) {
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            var profile = GridcaseHome.fromSystemProperty().resolve(StackSettings.CITY_PROFILE);
            var zone = CityProfile.read(profile, Part.CITY).city().zone();
            new JdbcLedger(connection).tell(new Extent(zone, from, to), reader);
        }
    }

    private int report(Verdict verdict) {
        verdict.found().forEach(finding -> print("%s%n", finding));
        print(
                "%d entries in %d chains, %d anchors, %d entries not anchored yet: %s%n",
                verdict.entries(),
                verdict.chains(),
                verdict.anchors(),
                verdict.unanchored(),
                verdict.holds() ? "nothing was altered, removed or inserted." : verdict.findings() + " finding(s).");
        return verdict.holds() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private void print(String text, Object... values) {
        var out = spec.commandLine().getOut();
        out.printf(text, values);
        out.flush();
    }
}
