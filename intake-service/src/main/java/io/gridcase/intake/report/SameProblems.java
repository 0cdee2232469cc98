package io.gridcase.intake.report;

import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Finds what must be the same problem, so that nobody has to decide it. */
public interface SameProblems {

    /**
     * The nearest open report of the same class from another channel, so near in place and time that it is the same;
     * locked. One that somebody else is at work on is passed over: a person then sees both.
     */
    Uni<Optional<Report>> sameAs(Report report);
}
