package io.gridcase.closure.oversight;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import java.time.Instant;
import java.util.Optional;

/**
 * An open case that has come a long way without an end.
 *
 * @param department responsible now
 */
public record OldCase(
        CaseNumber caseNumber,
        GridCode gridCode,
        Optional<DepartmentCode> department,
        Instant filedAt,
        int returnCount) {}
