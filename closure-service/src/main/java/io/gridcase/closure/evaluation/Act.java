package io.gridcase.closure.evaluation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did about a case.
 *
 * @param actor staff code, or {@code system}
 * @param department concerned by it; absent when none is
 * @param inTime absent without a limit
 * @param nth of its kind about this case, from 1
 * @param undoneAt when it turned out to be wrong; of a supervision, when it was answered
 */
public record Act(
        ActKind kind,
        Instant at,
        String actor,
        @Nullable String department,
        @Nullable Boolean inTime,
        int nth,
        @Nullable Instant undoneAt) {

    Act undone(Instant when) {
        return new Act(kind, at, actor, department, inTime, nth, when);
    }
}
