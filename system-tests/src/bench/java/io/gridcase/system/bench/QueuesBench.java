package io.gridcase.system.bench;

import io.gridcase.local.GridcaseHome;
import io.gridcase.local.postgres.Database;
import io.gridcase.local.postgres.PostgresServer;
import io.gridcase.local.postgres.PostgresSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code ./gridcase bench queues}: CPU of PostgreSQL for each question of a supervisor, among 100,000 cases and among ten
 * million, of which as many are open as in a county at work.
 */
public final class QueuesBench {

    private static final int FEW = 100_000;
    private static final int MANY = Integer.getInteger("bench.cases", 10_000_000);
    private static final int OPEN = Integer.getInteger("bench.open", 20_000);
    private static final int TIMES = 300;

    /** In the order in which Flyway takes them. */
    private static final List<String> MIGRATIONS = List.of(
            "libs/transactional-messaging/src/main/resources/db/messaging",
            "closure-service/src/main/resources/db/migration");

    private final GridcaseHome home;

    private QueuesBench(GridcaseHome home) {
        this.home = home;
    }

    public static void main(String[] arguments) throws Exception {
        var home = GridcaseHome.fromSystemProperty();
        var settings = PostgresSettings.onFreePort(Files.createTempDirectory("gridcase-bench-"));
        try (var server = PostgresServer.start(settings, home)) {
            System.out.printf("CPU of the backend a question, mean of %d, %,d open; %s%n", TIMES, OPEN, Machine.load());
            new QueuesBench(home).run(server);
            System.out.println(Machine.load());
        }
    }

    private void run(PostgresServer server) throws IOException, InterruptedException, SQLException {
        var few = ask(filled(server.databases().fresh("few"), FEW));
        ask(filled(server.databases().fresh("many"), MANY))
                .forEach((question, cpu) -> System.out.printf(
                        "%-30s %.2f ms among %,d, %.2f ms among %,d: %.2f times%n",
                        question, few.get(question), FEW, cpu, MANY, cpu / few.get(question)));
    }

    private Database filled(Database database, int cases) throws IOException, InterruptedException {
        var psql = new Psql(database);
        for (var folder : MIGRATIONS) {
            try (var scripts = Files.list(home.resolve(folder))) {
                for (var script : scripts.sorted().toList()) {
                    psql.run(database.name(), "-f", script.toString());
                }
            }
        }
        psql.run(
                database.name(),
                "-v",
                "cases=" + cases,
                "-v",
                "open=" + OPEN,
                "-f",
                sql("fill").toString());
        return database;
    }

    /** Milliseconds of CPU by question. */
    private Map<String, Double> ask(Database database) throws IOException, SQLException {
        var cpu = new LinkedHashMap<String, Double>();
        try (var connection =
                DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password())) {
            for (var question : Files.readString(sql("pages")).split("-- name: ")) {
                if (!question.isBlank()) {
                    var nameAndStatement = question.split("\n", 2);
                    cpu.put(nameAndStatement[0], cpu(connection, nameAndStatement[1]));
                }
            }
        }
        return cpu;
    }

    private static double cpu(Connection connection, String statement) throws SQLException {
        var backend = new CpuTime(pid(connection));
        times(connection, statement, TIMES / 10); // into the caches
        var before = backend.millis();
        times(connection, statement, TIMES);
        return (backend.millis() - before) / TIMES;
    }

    private static void times(Connection connection, String statement, int times) throws SQLException {
        try (var prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < times; i++) {
                prepared.executeQuery().close();
            }
        }
    }

    private static long pid(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("select pg_backend_pid()")) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private Path sql(String name) {
        return home.resolve("system-tests/src/bench/sql/queues-%s.sql".formatted(name));
    }
}
