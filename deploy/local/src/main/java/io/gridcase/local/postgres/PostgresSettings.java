package io.gridcase.local.postgres;

import io.gridcase.local.process.FreePort;
import java.nio.file.Path;

/**
 * Where one server lives.
 *
 * @param folder holds {@code data} and {@code postgres.log}; kept between runs
 * @param port TCP port on 127.0.0.1
 */
public record PostgresSettings(Path folder, int port) {

    /** Settings with a port that is free now. */
    public static PostgresSettings onFreePort(Path folder) {
        return new PostgresSettings(folder, FreePort.any());
    }

    Path data() {
        return folder.resolve("data");
    }

    Path log() {
        return folder.resolve("postgres.log");
    }
}
