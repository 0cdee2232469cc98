package io.gridcase.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The command line of a child JVM: the JDK that runs this one, tuned for many processes that start quickly on a small
 * machine rather than for peak throughput.
 */
public final class JavaCommand {

    private final List<String> line = new ArrayList<>();

    private JavaCommand(int heapMegabytes) {
        line.addAll(List.of(
                executable(),
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:MetaspaceSize=96m",
                // These classes come from the build: not verifying them again saves a fifth of the work of starting.
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-BytecodeVerificationRemote",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8"));
    }

    /** A command line for a heap of at most so many MiB. */
    public static JavaCommand with(int heapMegabytes) {
        return new JavaCommand(heapMegabytes);
    }

    public JavaCommand property(String name, Object value) {
        line.add("-D%s=%s".formatted(name, value));
        return this;
    }

    public JavaCommand options(String... options) {
        line.addAll(List.of(options));
        return this;
    }

    /** A jar, or a folder followed by an asterisk. */
    public JavaCommand classPath(Path path) {
        return options("-cp", path.toString());
    }

    /** The finished line, which runs the main class with these arguments. */
    public List<String> run(String mainClass, String... arguments) {
        return Stream.concat(line.stream(), Stream.concat(Stream.of(mainClass), Stream.of(arguments)))
                .toList();
    }

    /** The finished line, which runs the jar. */
    public List<String> runJar(Path jar) {
        return Stream.concat(line.stream(), Stream.of("-jar", jar.toString())).toList();
    }

    private static String executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
