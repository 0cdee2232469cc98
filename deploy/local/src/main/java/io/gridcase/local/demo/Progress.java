package io.gridcase.local.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Shows how far the day is: one line that fills up on a terminal, a line an hour elsewhere. */
final class Progress {

    private static final int WIDTH = 32;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final PrintStream out;
    private final boolean terminal;
    private final Instant from;
    private final Instant to;
    private final ZoneId zone;
    private int lastHour = -1;

    Progress(PrintStream out, boolean terminal, Instant from, Instant to, ZoneId zone) {
        this.out = out;
        this.terminal = terminal;
        this.from = from;
        this.to = to;
        this.zone = zone;
    }

    void at(Instant now, int steps) {
        var time = now.atZone(zone);
        if (terminal) {
            out.printf("\r  %s [%s] %4d steps", CLOCK.format(time), bar(now), steps);
            out.flush();
        } else if (newHour(time)) {
            out.printf("  %s  %4d steps%n", CLOCK.format(time), steps);
        }
    }

    void done() {
        if (terminal) {
            out.println();
        }
    }

    private boolean newHour(ZonedDateTime time) {
        boolean isNew = time.getHour() != lastHour;
        lastHour = time.getHour();
        return isNew;
    }

    private String bar(Instant now) {
        double share = (double) Duration.between(from, now).toMillis()
                / Duration.between(from, to).toMillis();
        int filled = (int) Math.round(Math.max(0, Math.min(1, share)) * WIDTH);
        return "#".repeat(filled) + "·".repeat(WIDTH - filled);
    }
}
