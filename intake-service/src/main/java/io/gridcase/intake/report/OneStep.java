package io.gridcase.intake.report;

import io.gridcase.code.CaseNumber;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Keeps a report about which nothing has to be looked up, with its case number and its event, in one step. */
public interface OneStep {

    /**
     * Keeps the report as it is, and when it is filed draws its number and says so; all of it is durable when the
     * answer comes. Draws no number and fails with {@link ReportIdInUse} when the id is known, with {@link LooksAlike} when
     * another report may be the same problem.
     *
     * @param filed what to say, under a number that is not drawn yet
     */
    Uni<Optional<CaseNumber>> keep(Report report, Optional<CaseFiled> filed);
}
