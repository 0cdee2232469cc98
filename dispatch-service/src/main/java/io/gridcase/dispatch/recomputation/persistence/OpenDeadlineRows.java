package io.gridcase.dispatch.recomputation.persistence;

import io.gridcase.code.DepartmentCode;
import io.gridcase.dispatch.assignment.Assignment;
import io.gridcase.dispatch.assignment.AssignmentState;
import io.gridcase.dispatch.recomputation.OpenDeadline;
import io.gridcase.dispatch.recomputation.OpenDeadlines;
import io.gridcase.web.AreaScope;
import io.gridcase.workingtime.TimeLimitUnit;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** Open deadlines in the table of assignments; nothing is locked, and nothing kept in the session. */
@ApplicationScoped
class OpenDeadlineRows implements OpenDeadlines {

    private static final List<TimeLimitUnit> WORKING = List.of(TimeLimitUnit.WORK_HOUR, TimeLimitUnit.WORK_DAY);

    private static final String BEHIND = "from Assignment where deadline.dueAt is not null"
            + " and deadline.limit.limitUnit in :units and state in :open"
            + " and deadline.limit.calendarVersion not in :versions and caseNumber > :after and ";

    @Override
    public Uni<List<OpenDeadline>> notBy(Collection<String> versions, AreaScope areas, String after, int size) {
        var where = BEHIND + areas.predicate("filed.gridCode") + " order by caseNumber";
        return Panache.getSession().chain(session -> {
            var query = session.createQuery(where, Assignment.class)
                    .setParameter("units", WORKING)
                    .setParameter("open", AssignmentState.open())
                    .setParameter("versions", versions)
                    .setParameter("after", after)
                    .setMaxResults(size);
            areas.parameters().forEach(query::setParameter);
            return query.getResultList()
                    .map(found -> found.stream().map(OpenDeadlineRows::open).toList())
                    .invoke(read -> session.clear());
        });
    }

    private static OpenDeadline open(Assignment assignment) {
        return new OpenDeadline(
                assignment.caseNumber(),
                assignment.version(),
                new DepartmentCode(assignment.dispatch().orElseThrow().department()),
                assignment.deadline().orElseThrow());
    }
}
