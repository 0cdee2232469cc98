package io.gridcase.closure.strikelist;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.GridCode;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a list.
 *
 * @param number given once, in the order in which cases joined
 * @param overdue remaining, the deadline has passed and the department has not answered
 * @param reopens the old entry of the same problem, which was not solved after all
 */
public record StrikeEntry(
        int number,
        CaseNumber caseNumber,
        GridCode gridCode,
        EntryState state,
        boolean overdue,
        Instant filedAt,
        @Nullable Instant dueAt,
        @Nullable Instant endedAt,
        @Nullable String className,
        @Nullable String address,
        @Nullable String department,
        Optional<Old> reopens) {

    /** Where the same problem stood before. */
    public record Old(String list, int number) {}
}
