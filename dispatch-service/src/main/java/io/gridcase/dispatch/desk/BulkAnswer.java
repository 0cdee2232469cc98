package io.gridcase.dispatch.desk;

import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.assignment.Assignment;
import io.gridcase.refusal.Refusal;
import java.util.Optional;

/**
 * What became of one of many.
 *
 * @param version after the act
 * @param refusal why nothing was done
 */
public record BulkAnswer(CaseNumber caseNumber, Optional<Long> version, Optional<Refusal> refusal) {

    static BulkAnswer done(Assignment assignment) {
        return new BulkAnswer(assignment.caseNumber(), Optional.of(assignment.version()), Optional.empty());
    }

    static BulkAnswer refused(CaseNumber caseNumber, Refusal why) {
        return new BulkAnswer(caseNumber, Optional.empty(), Optional.of(why));
    }
}
