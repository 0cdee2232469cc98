package io.gridcase.dispatch.desk.persistence;

import static java.util.stream.Collectors.toMap;

import io.gridcase.dispatch.assignment.Assignment;
import io.gridcase.dispatch.assignment.AssignmentState;
import io.gridcase.dispatch.assignment.Slice;
import io.gridcase.dispatch.desk.DeskAssignments;
import io.gridcase.dispatch.desk.DeskCounts;
import io.gridcase.dispatch.desk.DeskCounts.Tally;
import io.gridcase.dispatch.desk.DeskFilter;
import io.gridcase.dispatch.timelimit.StageLight;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;

/** The desk out of the table of assignments, in one statement each. */
@ApplicationScoped
class StoredDesk implements DeskAssignments {

    @Override
    public Uni<List<Assignment>> page(DeskFilter filter, Instant now, Slice slice) {
        var query = DeskQuery.of(filter, now).behind(slice);
        return answers(query.page(slice.size()), query, String.class).chain(StoredDesk::inOrder);
    }

    /** By their keys: an entity out of a native {@code select *} breaks with the first column that it does not map. */
    private static Uni<List<Assignment>> inOrder(List<String> caseNumbers) {
        if (caseNumbers.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from Assignment where caseNumber in :numbers", Assignment.class)
                        .setParameter("numbers", caseNumbers)
                        .getResultList())
                .map(found -> sorted(found, caseNumbers));
    }

    private static List<Assignment> sorted(List<Assignment> found, List<String> caseNumbers) {
        var byNumber = found.stream()
                .collect(toMap(assignment -> assignment.caseNumber().value(), assignment -> assignment));
        return caseNumbers.stream().map(byNumber::get).filter(Objects::nonNull).toList();
    }

    @Override
    public Uni<DeskCounts> counts(DeskFilter filter, Instant now) {
        var query = DeskQuery.of(filter, now).at(now);
        var statement = "select state, %s, count(*) from assignment where %s group by 1, 2"
                .formatted(DeskQuery.LIGHT, query.where());
        return answers(statement, query, Object[].class)
                .map(rows -> rows.stream().map(StoredDesk::tally).toList())
                .map(DeskCounts::of);
    }

    private static <T> Uni<List<T>> answers(String statement, DeskQuery query, Class<T> type) {
        return Panache.getSession().chain(session -> {
            SelectionQuery<T> selection = session.createNativeQuery(statement, type);
            query.parameters().forEach(selection::setParameter);
            return selection.getResultList();
        });
    }

    private static Tally tally(Object[] row) {
        return new Tally(
                AssignmentState.valueOf((String) row[0]),
                StageLight.valueOf((String) row[1]),
                ((Number) row[2]).longValue());
    }
}
