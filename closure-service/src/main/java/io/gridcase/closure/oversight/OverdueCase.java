package io.gridcase.closure.oversight;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of the queue: the deadline has passed, and the department has not answered.
 *
 * @param multiple 超时倍数: how many limits lie beyond the deadline, as far as it was told
 * @param classKind absent, like all about the problem, until intake is heard
 * @param campaigns codes, by name
 */
public record OverdueCase(
        CaseNumber caseNumber,
        GridCode gridCode,
        Instant dueAt,
        int multiple,
        Optional<DepartmentCode> department,
        Optional<ClassKind> classKind,
        Optional<ClassCode> classCode,
        @Nullable String className,
        @Nullable String address,
        @Nullable String channel,
        List<String> campaigns,
        String stage,
        int returnCount,
        int reworkCount) {

    public OverdueCase {
        campaigns = List.copyOf(campaigns);
    }

    public Position position() {
        return new Position(dueAt, caseNumber);
    }

    /** Where a page ends; neither key changes while a deadline stands. */
    public record Position(Instant at, CaseNumber caseNumber) {}
}
