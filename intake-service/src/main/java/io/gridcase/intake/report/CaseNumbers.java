package io.gridcase.intake.report;

import io.gridcase.code.CaseNumber;
import io.smallrye.mutiny.Uni;
import java.time.Instant;

/** Counts the cases of each county and day, in the city's zone, without gaps. */
public interface CaseNumbers {

    /**
     * The next number; belongs to the current transaction, so a number that is rolled back is given again. Others of
     * the same county and day wait meanwhile.
     *
     * @param county six digits
     */
    Uni<CaseNumber> next(String county, Instant filedAt);
}
