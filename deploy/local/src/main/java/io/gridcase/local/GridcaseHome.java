package io.gridcase.local;

import java.nio.file.Path;

/**
 * The repository folder, in which the broker's jars, Keycloak and the services are found; the launcher and the tests
 * name it by the system property {@code gridcase.home}.
 */
public record GridcaseHome(Path root) {

    /** The folder that {@code gridcase.home} names, or the working directory when it is not set. */
    public static GridcaseHome fromSystemProperty() {
        return new GridcaseHome(Path.of(System.getProperty("gridcase.home", ""))
                .toAbsolutePath()
                .normalize());
    }

    /** A path below the repository folder, e.g. {@code resolve("deploy/city/tongxiang")}. */
    public Path resolve(String relative) {
        return root.resolve(relative);
    }
}
