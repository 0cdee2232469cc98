package io.gridcase.local.postgres;

import io.gridcase.local.StartFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a PostgreSQL program is run so that it finds itself neither root nor a user without a name, both of which it
 * refuses.
 *
 * <p>Such a user first tries a user namespace, which changes no file; where namespaces are forbidden (some containers)
 * root becomes {@code nobody}, to whom the folder is then given.
 */
enum OrdinaryUser {
    SELF(List.of()),
    NAMESPACE(List.of("unshare", "-U")),
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    /** What Java calls a user id that the system has no name for, as containers have. */
    private static final String NAMELESS = "?";

    private final List<String> prefix;

    OrdinaryUser(List<String> prefix) {
        this.prefix = prefix;
    }

    static OrdinaryUser here() {
        var name = System.getProperty("user.name");
        if (!name.equals("root") && !name.equals(NAMELESS)) {
            return SELF;
        }
        return NAMESPACE.works() ? NAMESPACE : NOBODY;
    }

    List<String> command(String... line) {
        return Stream.concat(prefix.stream(), Stream.of(line)).toList();
    }

    /** Makes the folder one in which the programs may write. */
    void own(Path folder) {
        if (this == NOBODY) {
            run("chown", "-R", "65534:65534", folder.toString());
        }
    }

    private boolean works() {
        return Files.isExecutable(Path.of("/usr/bin/unshare")) && exitCode(command("true")) == 0;
    }

    private static void run(String... line) {
        if (exitCode(List.of(line)) != 0) {
            throw new StartFailed("PostgreSQL: failed: " + String.join(" ", line));
        }
    }

    private static int exitCode(List<String> line) {
        try {
            return new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException missing) {
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
