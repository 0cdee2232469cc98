package io.gridcase.system.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** CPU time of a process and its children by the kernel's count, {@code /proc/<pid>/stat}. */
record CpuTime(long pid) {

    /** Linux counts in hundredths of a second. */
    private static final double MILLIS_PER_TICK = 10;

    /** Used so far, in milliseconds, with those of its children that have ended. */
    double millis() {
        var process = ProcessHandle.of(pid).orElseThrow();
        var all = Stream.concat(Stream.of(process), process.descendants());
        return MILLIS_PER_TICK * all.mapToLong(each -> ticks(each.pid())).sum();
    }

    private static long ticks(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            // Behind the name, which may hold anything: state is field 3, utime to cstime are 14 to 17.
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long ticks = 0;
            for (int field = 14; field <= 17; field++) {
                ticks += Long.parseLong(fields[field - 3]);
            }
            return ticks;
        } catch (NoSuchFileException ended) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
