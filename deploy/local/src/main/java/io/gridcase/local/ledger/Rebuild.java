package io.gridcase.local.ledger;

import io.gridcase.local.GridcaseHome;
import io.gridcase.local.StartFailed;
import io.gridcase.local.postgres.Database;
import io.gridcase.local.process.JavaCommand;
import io.gridcase.local.stack.StackSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Closure, started to make its tables anew.
 *
 * @param database an empty one
 */
public record Rebuild(GridcaseHome gridcase, Database database) {

    private static final int HEAP_MEGABYTES = 512;

    /** Waits until it has ended; answers its exit code. */
    public int from(Path export) {
        var jar = gridcase.resolve("closure-service/target/quarkus-app/quarkus-run.jar");
        if (Files.notExists(jar)) {
            throw new StartFailed("closure: %s is missing; build it first".formatted(jar));
        }
        var line = JavaCommand.with(HEAP_MEGABYTES)
                .property("quarkus.profile", "rebuild")
                .property("gridcase.rebuild.from", export.toAbsolutePath())
                .runJar(jar);
        var process = new ProcessBuilder(line).inheritIO();
        process.environment().putAll(environment());
        try {
            return process.start().waitFor();
        } catch (IOException e) {
            throw new StartFailed("closure: cannot run " + line.get(0), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailed("closure: interrupted while it was being rebuilt");
        }
    }

    private Map<String, String> environment() {
        return Map.of(
                "QUARKUS_DATASOURCE_USERNAME", database.username(),
                "QUARKUS_DATASOURCE_PASSWORD", database.password(),
                "QUARKUS_DATASOURCE_REACTIVE_URL", database.reactiveUrl(),
                "QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(),
                "GRIDCASE_CITY_PROFILE_DIR",
                        gridcase.resolve(StackSettings.CITY_PROFILE).toString());
    }
}
