package io.gridcase.closure.watch;

import java.time.Duration;

/** How long to wait before a case is tried again: twice as long each time, up to a limit. */
record Patience(Duration first, Duration longest) {

    /** Far beyond any longest time; a shift by more would overflow. */
    private static final int MOST_DOUBLINGS = 30;

    Duration after(int failures) {
        var wait = first.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
