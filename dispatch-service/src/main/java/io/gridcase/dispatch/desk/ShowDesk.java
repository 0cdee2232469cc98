package io.gridcase.dispatch.desk;

import io.gridcase.dispatch.assignment.AssignmentProgress;
import io.gridcase.dispatch.assignment.ShowAssignments;
import io.gridcase.dispatch.assignment.Slice;
import io.gridcase.dispatch.timelimit.GrantedDeadline;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Shows what is on a desk, with the time that each assignment has left, and how much it is. */
@ApplicationScoped
public class ShowDesk {

    private final DeskAssignments desk;
    private final ShowAssignments assignments;
    private final Clock clock;

    ShowDesk(DeskAssignments desk, ShowAssignments assignments, Clock clock) {
        this.desk = desk;
        this.assignments = assignments;
        this.clock = clock;
    }

    @WithSession
    public Uni<List<AssignmentProgress>> page(DeskFilter filter, Slice slice) {
        return desk.page(filter, clock.instant(), slice).chain(assignments::withProgress);
    }

    /** Where a row stands in the order of the desk; what comes behind it is the next page. */
    public static Slice.Position position(AssignmentProgress row) {
        var assignment = row.assignment();
        return new Slice.Position(
                assignment.deadline().map(GrantedDeadline::dueAt),
                assignment.caseNumber().value());
    }

    @WithSession
    public Uni<DeskCounts> counts(DeskFilter filter) {
        return desk.counts(filter, clock.instant());
    }
}
