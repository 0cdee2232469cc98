package io.gridcase.system.stack;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.awaitility.core.ThrowingRunnable;

/** Waiting for what happens a moment later; the limit is generous because machines that test are busy. */
public final class Eventually {

    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final Duration POLL = Duration.ofMillis(150);

    private Eventually() {}

    /** Asks until the answer is as wanted, and gives it; a failing question counts as not yet. */
    public static <T> T the(String what, Supplier<T> question, Predicate<T> wanted) {
        return await(what)
                .pollInSameThread()
                .atMost(LIMIT)
                .pollInterval(POLL)
                .pollDelay(Duration.ZERO)
                .ignoreExceptions()
                .until(question::get, wanted);
    }

    /** Repeats the assertion until it holds. */
    public static void holds(String what, ThrowingRunnable assertion) {
        await(what)
                .pollInSameThread()
                .atMost(LIMIT)
                .pollInterval(POLL)
                .pollDelay(Duration.ZERO)
                .ignoreExceptions()
                .untilAsserted(assertion);
    }
}
