package io.gridcase.system.bench;

import io.gridcase.local.postgres.Database;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.regex.Pattern;

/** PostgreSQL's own speed at intake's statement, one report each, as {@code pgbench} finds it. */
final class PgBench {

    private static final int CLIENTS = 16;
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+) \\(without");

    private final Database database;

    PgBench(Database database) {
        this.database = database;
    }

    /** Transactions a second. */
    double run(String statement, Path folder, Duration time) throws IOException, InterruptedException, SQLException {
        var script = Files.writeString(folder.resolve("keep-report.pgbench"), script(statement));
        var process = new ProcessBuilder(
                "pgbench", "--no-vacuum", "--protocol=prepared", "--client=" + CLIENTS, "--jobs=2",
                "--time=" + time.toSeconds(), "--file=" + script, "--host=" + database.host(),
                "--port=" + database.port(), "--username=" + database.username(), database.name());
        process.environment().put("PGPASSWORD", database.password());
        var output = new String(
                process.redirectErrorStream(true).start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var tps = TPS.matcher(output);
        if (!tps.find()) {
            throw new IllegalStateException("pgbench: " + output);
        }
        return Double.parseDouble(tps.group(1));
    }

    /**
     * The statement with expressions in place of its parameters: a report like one that was taken in before, under a
     * new id, at another place, and its event.
     */
    private String script(String statement) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                var rows = connection.createStatement().executeQuery("""
                        select (jsonb_strip_nulls(to_jsonb(report) - '{id,case_number,longitude,latitude}'::text[])
                                || jsonb_build_object('reported_at', current_date, 'received_at', current_date,
                                    'decide_by', current_date, 'filed_at', current_date))::text, left(case_number, 6)
                        from report where state = 'FILED' limit 1
                        """)) {
            rows.next();
            var row = quoted(rows.getString(1).substring(1));
            var id = "md5(:high::bigint::text || '.' || :low::bigint::text)::uuid";
            var report = "('{\"id\":\"' || " + id + " || '\",\"longitude\": 120.' || (:high::bigint % 900000) || ',\"latitude\": 30.'"
                    + " || (:low::bigint % 900000) || ',' || " + row + ")";
            return "\\set high random(1, 1000000000000)\n\\set low random(1, 1000000000000)\n"
                    + statement.replaceAll("--.*", "").replaceAll("\\s+", " ").trim()
                            .replace("$1::", "array[" + id + "]::")
                            .replace("$2::", "array[" + report + "]::")
                            .replace("$3::", "array['" + rows.getString(2) + "']::")
                            .replace("$4::", "array[current_date]::")
                            .replace("$5::", "array['intake.case-events']::")
                            .replace("$6::", "array['bench.v1']::")
                            .replace("$7::", "array['" + HEADERS + "']::")
                            .replace("$8::", "array['{' || " + row + "]::")
                    + ";\n";
        }
    }

    private static final String HEADERS =
            "{\"ce_specversion\":\"1.0\",\"ce_source\":\"/intake\",\"ce_type\":\"bench.v1\",\"content-type\":\"application/json\"}";

    /** Colons in it are followed by spaces only, as jsonb writes them: in pgbench others may begin a variable. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
