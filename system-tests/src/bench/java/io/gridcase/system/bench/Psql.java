package io.gridcase.system.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gridcase.local.postgres.Database;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Runs scripts as the owner of a database. */
record Psql(Database owner) {

    String run(String database, String... more) throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of(
                "psql",
                "--quiet",
                "--no-psqlrc",
                "--no-align",
                "--tuples-only",
                "--set=ON_ERROR_STOP=1",
                "--host=" + owner.host(),
                "--port=" + owner.port(),
                "--username=" + owner.username(),
                database));
        line.addAll(List.of(more));
        var builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", owner.password());
        // Filling takes longer than any statement of a service may.
        builder.environment().put("PGOPTIONS", "-c statement_timeout=0 -c client_min_messages=warning");
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("psql: " + output);
        }
        return output;
    }
}
