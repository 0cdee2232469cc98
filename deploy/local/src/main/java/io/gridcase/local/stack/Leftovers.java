package io.gridcase.local.stack;

import io.gridcase.local.process.ProcessIdentity;
import io.gridcase.local.process.Signal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The processes that a launcher killed with -9 left running; found by pid and start time, so nobody else is hit. */
public record Leftovers(StackState state) {

    private static final Duration GRACE = Duration.ofSeconds(20);

    /** Stops them in the reverse order of their start and gives the parts that were still alive. */
    public List<Part> stop() {
        var parts = new ArrayList<>(Arrays.asList(Part.values()));
        Collections.reverse(parts);
        return parts.stream().filter(state::isAlive).peek(this::stop).toList();
    }

    private void stop(Part part) {
        Optional.ofNullable(state.parts().get(part))
                .flatMap(ProcessIdentity::alive)
                .ifPresent(process -> {
                    (part == Part.POSTGRES ? Signal.INT : Signal.TERM).send(process.pid());
                    if (!endsWithin(process, GRACE)) {
                        process.destroyForcibly();
                        process.onExit().join();
                    }
                });
    }

    static boolean endsWithin(ProcessHandle process, Duration limit) {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (Exception e) {
            throw new IllegalStateException("cannot wait for process " + process.pid(), e);
        }
    }
}
