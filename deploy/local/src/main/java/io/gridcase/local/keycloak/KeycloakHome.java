package io.gridcase.local.keycloak;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.local.GridcaseHome;
import io.gridcase.local.StartFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keycloak's home folder within the data of one stack: the unpacked programs are linked, never written to. */
record KeycloakHome(Path folder) {

    static KeycloakHome prepare(Path folder, GridcaseHome gridcase, Realm realm) {
        var runtime = gridcase.resolve("deploy/local/keycloak-runtime");
        if (Files.notExists(runtime.resolve("target/built-with/keycloak.conf"))) {
            throw new StartFailed(
                    "Keycloak: %s/target is not built; build deploy/local/keycloak-runtime first".formatted(runtime));
        }
        try {
            Files.createDirectories(folder.resolve("providers"));
            Files.createDirectories(folder.resolve("themes"));
            link(folder.resolve("lib"), runtime.resolve("target/keycloak/lib"));
            link(folder.resolve("conf"), runtime.resolve("target/built-with"));
            var imported =
                    Files.createDirectories(folder.resolve("data/import")).resolve("gridcase-realm.json");
            new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(imported.toFile(), realm.document());
        } catch (IOException e) {
            throw new StartFailed("Keycloak: cannot prepare " + folder, e);
        }
        return new KeycloakHome(folder);
    }

    Path lib() {
        return folder.resolve("lib");
    }

    Path conf() {
        return folder.resolve("conf");
    }

    /** The repository may have moved since the last run. */
    private static void link(Path link, Path target) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }
}
