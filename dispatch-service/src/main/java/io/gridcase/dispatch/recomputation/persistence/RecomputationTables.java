package io.gridcase.dispatch.recomputation.persistence;

import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.assignment.RecomputationOrder;
import io.gridcase.dispatch.recomputation.Recomputation;
import io.gridcase.dispatch.recomputation.Recomputations;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Recomputations in their tables. */
@ApplicationScoped
class RecomputationTables implements Recomputations {

    private static final String LATEST = """
            select r.id, r.ordered_by, r.ordered_at, r.reason, r.calendar_version,
                   (select count(*) from deadline_recomputation_case c where c.recomputation = r.id),
                   (select count(*) from deadline_recomputation_case c where c.recomputation = r.id and done)
              from deadline_recomputation r
             order by r.ordinal desc
             limit 1
            """;

    private static final String TAKE = """
            select c.recomputation, r.ordered_by, r.ordered_at, r.reason, c.case_number
              from deadline_recomputation_case c join deadline_recomputation r on r.id = c.recomputation
             where not c.done
             order by c.recomputation, c.case_number
             limit :most
               for update of c skip locked
            """;

    /** Nobody else can begin one; reading goes on. */
    private static final String LOCK = "lock table deadline_recomputation in share row exclusive mode";

    @Override
    public Uni<Optional<Recomputation>> latestToFollow() {
        return change(session -> session.createNativeQuery(LOCK)).chain(this::latest);
    }

    @Override
    public Uni<Optional<Recomputation>> latest() {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(LATEST, Object[].class).getResultList())
                .map(rows -> rows.stream().findFirst().map(RecomputationTables::recomputation));
    }

    @Override
    public Uni<Void> begin(Recomputation recomputation, List<CaseNumber> cases) {
        var order = recomputation.order();
        var numbers = cases.stream().map(CaseNumber::value).collect(Collectors.joining(","));
        return change(session -> session.createNativeQuery("insert into deadline_recomputation"
                                + " (id, ordered_by, ordered_at, reason, calendar_version)"
                                + " values (:id, :by, :at, :reason, :version)")
                        .setParameter("id", recomputation.id())
                        .setParameter("by", order.by())
                        .setParameter("at", order.at())
                        .setParameter("reason", order.reason())
                        .setParameter("version", recomputation.calendarVersion()))
                .chain(() -> change(session -> session.createNativeQuery("insert into deadline_recomputation_case"
                                + " (recomputation, case_number)"
                                + " select :id, each from unnest(string_to_array(:cases, ',')) each")
                        .setParameter("id", recomputation.id())
                        .setParameter("cases", numbers)));
    }

    @Override
    public Uni<List<Item>> take(int most) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(TAKE, Object[].class)
                        .setParameter("most", most)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Item((UUID) row[0], order(row), new CaseNumber((String) row[4])))
                        .toList());
    }

    @Override
    public Uni<Void> done(Item item) {
        return change(session -> session.createNativeQuery("update deadline_recomputation_case set done = true"
                        + " where recomputation = :id and case_number = :case")
                .setParameter("id", item.recomputation())
                .setParameter("case", item.caseNumber().value()));
    }

    private static Recomputation recomputation(Object[] row) {
        return new Recomputation(
                (UUID) row[0],
                order(row),
                (String) row[4],
                ((Number) row[5]).longValue(),
                ((Number) row[6]).longValue());
    }

    private static RecomputationOrder order(Object[] row) {
        return new RecomputationOrder((String) row[1], ((OffsetDateTime) row[2]).toInstant(), (String) row[3]);
    }

    private static Uni<Void> change(Function<Mutiny.Session, Mutiny.MutationQuery> statement) {
        return Panache.getSession()
                .chain(session -> statement.apply(session).executeUpdate())
                .replaceWithVoid();
    }
}
