package io.gridcase.dispatch.delivery;

import io.gridcase.dispatch.notification.NewsKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is told; no personal data.
 *
 * @param kind absent of a trial
 * @param subject absent of a trial
 * @param at when it happened
 */
public record Told(@Nullable NewsKind kind, @Nullable Subject subject, boolean urgent, Instant at) {

    /**
     * The case that it is about.
     *
     * @param department whom it concerns; absent when it concerns the centre
     * @param deadline as it was then; absent without one
     */
    public record Subject(
            String caseNumber,
            @Nullable String department,
            String gridCode,
            String className,
            @Nullable Instant deadline) {}
}
