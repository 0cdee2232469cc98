package io.gridcase.dispatch.whatif;

import io.gridcase.cityprofile.responsibility.ResponsibilityMatrix;
import io.gridcase.dispatch.timelimit.LimitDraft;
import java.util.Optional;

/**
 * What somebody thinks of.
 *
 * @param matrix empty: each case stays with the department that had it
 */
public record Draft(Optional<ResponsibilityMatrix> matrix, LimitDraft limits) {}
