package io.gridcase.dispatch.whatif;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** The cases of the past. */
public interface FiledProblems {

    /** In the order in which they were filed, from the one behind {@code after}. */
    Uni<List<FiledProblem>> list(Period period, FiledProblem.Position after, int size);
}
