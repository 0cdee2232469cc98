package io.gridcase.system.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.gridcase.local.GridcaseHome;
import io.gridcase.local.stack.LocalStack;
import io.gridcase.local.stack.Part;
import io.gridcase.local.stack.Ports;
import io.gridcase.local.stack.StackFolder;
import io.gridcase.local.stack.StackSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/**
 * {@code ./gridcase bench intake}: starts PostgreSQL, Kafka, Keycloak and intake in a folder of their own, finds the
 * ceiling, PostgreSQL's own speed at the same statement, and how it goes at half of the ceiling and far beyond it.
 */
public final class IntakeBench {

    private static final Duration RUN = Duration.ofSeconds(Integer.getInteger("bench.seconds", 15));

    /** A local stack compiles quickly and not well; what is measured runs as a city would run it. */
    private static final List<String> AS_IN_PRODUCTION = List.of("-XX:TieredStopAtLevel=4");

    /** Until the JVM has compiled what counts. */
    private static final Duration WARM_UP = RUN.multipliedBy(4);

    private static final String STATEMENT = "/io/gridcase/intake/report/persistence/keep-reports.sql";

    private final LocalStack stack;
    private final Path folder;
    private final Reports reports;
    private final String token;

    private IntakeBench(LocalStack stack, Path folder, GridcaseHome home) throws IOException, InterruptedException {
        this.stack = stack;
        this.folder = folder;
        this.token = stack.token("py-inspector-1");
        this.reports = new Reports(
                home.resolve(StackSettings.CITY_PROFILE), Photo.sendTo(URI.create(stack.address(Part.INTAKE)), token));
    }

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createTempDirectory("gridcase-bench-");
        var home = GridcaseHome.fromSystemProperty();
        var settings = new StackSettings(home, folder, Ports.free(), List.of(Part.INTAKE), AS_IN_PRODUCTION);
        try (var stack = LocalStack.start(settings)) {
            new IntakeBench(stack, folder, home).run();
        } finally {
            new StackFolder(folder).empty();
            Files.deleteIfExists(folder);
        }
    }

    private void run() throws IOException, InterruptedException, SQLException {
        System.out.println("Inspectors' decided reports with one stored photo, each signed by Keycloak, fsync on.");
        flatOut(64, WARM_UP);
        double ceiling =
                measured("ceiling, 64 connections", () -> flatOut(64, RUN)).acceptedPerSecond();
        double alone = new PgBench(stack.database(Part.INTAKE)).run(statement(), folder, RUN);
        System.out.printf(
                "pgbench, the same statement, 16 clients: %.0f/s; intake makes %.2f of it%n", alone, ceiling / alone);
        measured("half of the ceiling", () -> load(64).atRate(ceiling / 2, RUN));
        measured("twice the ceiling, 600 connections", () -> load(600).atRate(ceiling * 2, RUN));
        System.out.println(doubled() + " reports with a number twice or none, " + gaps() + " gaps");
    }

    private Load.Result flatOut(int connections, Duration time) {
        return load(connections).flatOut(time);
    }

    private Load load(int connections) {
        return new Load(URI.create(stack.address(Part.INTAKE)), token, reports, connections);
    }

    private Load.Result measured(String what, Supplier<Load.Result> run) {
        var service = new CpuTime(stack.child(Part.INTAKE).identity().pid());
        var postgres = new CpuTime(stack.child(Part.POSTGRES).identity().pid());
        double serviceBefore = service.millis();
        double postgresBefore = postgres.millis();
        var result = run.get();
        var answers = result.answers();
        double accepted = Math.max(1, answers.accepted().count());
        System.out.printf(
                "%s: %.0f accepted/s, %s; CPU a report: service %.3f ms, PostgreSQL %.3f ms; answers %s%n",
                what,
                result.acceptedPerSecond(),
                answers.accepted(),
                (service.millis() - serviceBefore) / accepted,
                (postgres.millis() - postgresBefore) / accepted,
                answers.statuses());
        if (answers.refused().count() > 0) {
            System.out.printf(
                    "  told to come again: %d, %s%n", answers.refused().count(), answers.refused());
        }
        return result;
    }

    private static String statement() throws IOException {
        try (var sql = IntakeBench.class.getResourceAsStream(STATEMENT)) {
            return new String(requireNonNull(sql).readAllBytes(), UTF_8);
        }
    }

    private long doubled() throws SQLException {
        return count("select count(*) - count(distinct case_number) from report where state = 'FILED'");
    }

    private long gaps() throws SQLException {
        return count("""
                select count(*) from (
                    select from case_counter
                    left join report on left(case_number, 14) = county || to_char(day, 'YYYYMMDD')
                    group by county, day, last having count(case_number) <> last) days
                """);
    }

    private long count(String query) throws SQLException {
        var database = stack.database(Part.INTAKE);
        try (var connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
