package io.gridcase.dispatch.timelimit;

import io.gridcase.code.CaseNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step in the history of a deadline.
 *
 * @param by staff code, or {@code system}
 * @param why in words
 * @param before absent when the clock starts
 */
public record DeadlineChange(
        CaseNumber caseNumber,
        DeadlineCause cause,
        String by,
        Instant at,
        String why,
        @Nullable GrantedDeadline before,
        GrantedDeadline after) {}
