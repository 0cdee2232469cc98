package io.gridcase.closure.promise;

import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.CaseStage;
import io.gridcase.closure.casefile.Dispatch;
import io.gridcase.closure.casefile.Handling;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What was promised about a case that a leader has assigned, and what came of it at one instant.
 *
 * @param department responsible now, or the one that answered
 * @param actual the answer that stands or was verified; the time of verifying is not charged to the department
 * @param missedBy how long after the promised instant the answer came, or none has come; empty unless missed
 */
public record Promise(
        CaseNumber caseNumber,
        CaseStage stage,
        String className,
        String address,
        Optional<DepartmentCode> department,
        Instant promised,
        Optional<Instant> actual,
        Outcome outcome,
        Optional<Duration> missedBy) {

    /** Of one that has a promise. */
    static Promise of(CaseFile caseFile, Instant now) {
        var filing = caseFile.filing().orElseThrow();
        var origin = filing.origin();
        if (origin == null || origin.promisedAt() == null) {
            throw new IllegalArgumentException(caseFile.caseNumber() + " has no promise");
        }
        var promised = origin.promisedAt();
        var actual =
                caseFile.handling().filter(any -> caseFile.stage().isAnswered()).map(Handling::handledAt);
        var late = Duration.between(promised, actual.orElse(now));
        boolean missed = late.compareTo(Duration.ZERO) > 0;
        return new Promise(
                caseFile.caseNumber(),
                caseFile.stage(),
                filing.className(),
                filing.place().address(),
                caseFile.dispatch().map(Dispatch::department),
                promised,
                actual,
                outcome(missed, caseFile.stage()),
                Optional.of(late).filter(any -> missed));
    }

    private static Outcome outcome(boolean missed, CaseStage stage) {
        if (missed) {
            return Outcome.MISSED;
        }
        return stage == CaseStage.CLOSED ? Outcome.KEPT : Outcome.OPEN;
    }
}
