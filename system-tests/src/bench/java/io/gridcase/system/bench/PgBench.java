package io.gridcase.system.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.local.postgres.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.regex.Pattern;

/** PostgreSQL's own speed at intake's statement, one report each, as {@code pgbench} finds it. */
final class PgBench {

    private static final int CLIENTS = 16;
    private static final Pattern COLUMNS = Pattern.compile("as said \\(([^)]*), place\\)");
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+) \\(without");

    private static final String ANY_REPORT =
            "select jsonb_strip_nulls(to_jsonb(report)) from report where state = 'FILED' limit 1";
    private static final String HEADERS = """
            {"ce_specversion":"1.0","ce_source":"/intake","ce_type":"bench.v1","content-type":"application/json"}""";

    private final Database database;

    PgBench(Database database) {
        this.database = database;
    }

    /** Transactions a second. */
    double run(String statement, Path folder, Duration time) throws IOException, InterruptedException, SQLException {
        var script = Files.writeString(folder.resolve("keep-report.pgbench"), script(statement));
        var process = new ProcessBuilder(
                "pgbench",
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + CLIENTS,
                "--jobs=2",
                "--time=" + time.toSeconds(),
                "--file=" + script,
                "--host=" + database.host(),
                "--port=" + database.port(),
                "--username=" + database.username(),
                database.name());
        process.environment().put("PGPASSWORD", database.password());
        var output = new String(
                process.redirectErrorStream(true).start().getInputStream().readAllBytes(), UTF_8);
        var tps = TPS.matcher(output);
        if (!tps.find()) {
            throw new IllegalStateException("pgbench: " + output);
        }
        return Double.parseDouble(tps.group(1));
    }

    /** The statement with an expression for each parameter: a report under a new id, elsewhere, and its event. */
    private String script(String statement) throws SQLException {
        var sql = statement.replaceAll("--.*", "").replaceAll("\\s+", " ").trim();
        var columns = COLUMNS.matcher(sql);
        if (!columns.find()) {
            throw new IllegalStateException("the statement does not name its columns");
        }
        var names = columns.group(1).split(", ");
        var report = taken();
        for (int i = 0; i < names.length; i++) {
            sql = sql.replace("$" + (i + 1) + "::", "array[" + expression(names[i].trim(), report) + "]::");
        }
        return "\\set high random(1, 1000000000000)\n\\set low random(1, 1000000000000)\n" + sql + ";\n";
    }

    private static String expression(String column, JsonNode report) {
        return switch (column) {
            case "id" -> "md5(:high::bigint::text || '.' || :low::bigint::text)::uuid";
            case "longitude" -> "120 + (:high::bigint % 900000) / 1e6";
            case "latitude" -> "30 + (:low::bigint % 900000) / 1e6";
            case "county" -> quoted(report.path("case_number").asText().substring(0, 6));
            case "day" -> "current_date";
            case "reported_at", "received_at", "decide_by", "filed_at" -> "now()";
            case "topic" -> "'intake.case-events'";
            case "type" -> "'bench.v1'";
            case "headers" -> quoted(HEADERS);
            case "body" -> quoted(report.toString());
            default -> literal(report.path(column));
        };
    }

    /** Arrays as PostgreSQL writes them; those of a report that was taken in hold nothing that needs a backslash. */
    private static String literal(JsonNode value) {
        return value.isMissingNode()
                ? "null"
                : quoted(value.isArray() ? "{" + value.toString().replaceAll("[\\[\\]]", "") + "}" : value.asText());
    }

    /** A report that the bench has sent, by column. */
    private JsonNode taken() throws SQLException {
        try (var connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                var rows = connection.createStatement().executeQuery(ANY_REPORT)) {
            rows.next();
            return new ObjectMapper().readTree(rows.getString(1));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** A blank behind each colon: in pgbench a letter or a digit there makes a variable. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "''").replace(":", ": ") + "'";
    }
}
