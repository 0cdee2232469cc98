package io.gridcase.dispatch.desk;

import io.gridcase.dispatch.assignment.Assignment;
import io.gridcase.dispatch.assignment.Slice;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;

/** Where a desk finds its assignments. */
public interface DeskAssignments {

    /** Those due first come first, those without a deadline last; at the same instant by case number. */
    Uni<List<Assignment>> page(DeskFilter filter, Instant now, Slice slice);

    Uni<DeskCounts> counts(DeskFilter filter, Instant now);
}
