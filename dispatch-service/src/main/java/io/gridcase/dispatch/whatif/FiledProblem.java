package io.gridcase.dispatch.whatif;

import io.gridcase.cityprofile.responsibility.Problem;
import io.gridcase.code.CaseNumber;
import java.time.Instant;

/** A case as the matrix saw it. */
public record FiledProblem(CaseNumber caseNumber, Problem problem, Instant filedAt) {

    public Position position() {
        return new Position(filedAt, caseNumber.value());
    }

    /** Where a case stands in the order of filing. */
    public record Position(Instant filedAt, String caseNumber) implements Comparable<Position> {

        @Override
        public int compareTo(Position other) {
            int earlier = filedAt.compareTo(other.filedAt);
            return earlier == 0 ? caseNumber.compareTo(other.caseNumber) : earlier;
        }
    }
}
