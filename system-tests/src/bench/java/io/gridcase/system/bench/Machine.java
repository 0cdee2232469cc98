package io.gridcase.system.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What else to know about a figure: how busy the machine was, and what a process holds in memory. */
final class Machine {

    private Machine() {}

    /** Of the last minute; the cores that were wanted, this bench included. */
    static String load() throws IOException {
        return "load " + Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    }

    /** In MB, as the kernel counts it. */
    static long residentMegabytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/%d/status".formatted(pid))).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
