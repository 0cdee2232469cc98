package io.gridcase.local.process;

import java.nio.file.Path;

/** The java executable of the JDK that runs this JVM, so that every part runs on the same one. */
public final class JavaCommand {

    private JavaCommand() {}

    public static String executable() {
        return home().resolve("bin").resolve("java").toString();
    }

    public static Path home() {
        return Path.of(System.getProperty("java.home"));
    }
}
