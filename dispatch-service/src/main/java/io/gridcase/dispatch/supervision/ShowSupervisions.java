package io.gridcase.dispatch.supervision;

import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.assignment.AssignmentScope;
import io.gridcase.dispatch.assignment.Assignments;
import io.gridcase.dispatch.supervision.Supervisions.Position;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Reads the reminders and supervisions of a case for whoever reaches it. */
@ApplicationScoped
public class ShowSupervisions {

    private final Assignments assignments;
    private final Supervisions supervisions;

    ShowSupervisions(Assignments assignments, Supervisions supervisions) {
        this.assignments = assignments;
        this.supervisions = supervisions;
    }

    @WithSession
    public Uni<List<Supervision>> list(
            CaseNumber caseNumber, AssignmentScope scope, Optional<Position> after, int size) {
        return assignments.of(caseNumber, scope).chain(found -> supervisions.list(caseNumber, after, size));
    }
}
