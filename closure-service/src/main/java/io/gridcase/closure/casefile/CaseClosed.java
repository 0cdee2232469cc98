package io.gridcase.closure.casefile;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 结案 = 销号.
 *
 * @param department the one that solved it
 * @param onTime whether {@code handledAt} was not after the deadline; absent without one
 */
public record CaseClosed(
        CaseNumber caseNumber,
        GridCode gridCode,
        DepartmentCode department,
        String closedBy,
        Instant closedAt,
        Instant handledAt,
        @Nullable Boolean onTime,
        int reworkCount)
        implements CaseEvent {

    static CaseClosed of(CaseFile caseFile, Closing closing, Handling answer) {
        return new CaseClosed(
                caseFile.caseNumber(),
                caseFile.gridCode(),
                answer.department(),
                closing.closedBy(),
                closing.closedAt(),
                answer.handledAt(),
                closing.onTime(),
                caseFile.reworkCount());
    }

    @Override
    public String type() {
        return "case-closed.v1";
    }

    @Override
    public Instant time() {
        return closedAt;
    }

    @Override
    public String actor() {
        return closedBy;
    }

    @Override
    public Optional<String> text() {
        return Optional.empty();
    }
}
