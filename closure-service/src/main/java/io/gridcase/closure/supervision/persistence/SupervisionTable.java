package io.gridcase.closure.supervision.persistence;

import io.gridcase.closure.supervision.Position;
import io.gridcase.closure.supervision.Standing;
import io.gridcase.closure.supervision.Supervision;
import io.gridcase.closure.supervision.SupervisionFilter;
import io.gridcase.closure.supervision.Supervisions;
import io.gridcase.code.CaseNumber;
import io.gridcase.web.AreaScope;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Steps that were taken, in PostgreSQL; the scope is part of every query. */
@ApplicationScoped
class SupervisionTable implements Supervisions, PanacheRepositoryBase<Supervision, UUID> {

    private static final String LOCK = """
            select 1 from case_file where case_number =
                (select case_number from supervision where id = :id) for update""";

    @Override
    public Uni<Void> add(Supervision supervision) {
        return persist(supervision).replaceWithVoid();
    }

    @Override
    public Uni<Optional<Supervision>> find(UUID id, AreaScope scope) {
        var parameters = new HashMap<>(scope.parameters());
        parameters.put("id", id);
        return find("from Supervision s where s.id = :id and " + scope.predicate("s.gridCode"), parameters)
                .firstResult()
                .map(Optional::ofNullable);
    }

    @Override
    public Uni<Optional<Supervision>> lock(UUID id, AreaScope scope) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LOCK, Integer.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .chain(() -> find(id, scope));
    }

    @Override
    public Uni<List<Supervision>> of(CaseNumber caseNumber) {
        return list(
                "from Supervision s where s.caseNumber = :caseNumber order by s.issuedAt, s.id",
                Map.of("caseNumber", caseNumber.value()));
    }

    @Override
    public Uni<List<Supervision>> list(
            SupervisionFilter filter, Optional<Standing> standing, Instant now, Optional<Position> after, int atMost) {
        var asked = standing(SupervisionQuery.of(filter), standing, now).behind("s.issuedAt", after);
        return find(
                        "from Supervision s where " + asked.text() + " order by s.issuedAt desc, s.id desc",
                        asked.parameters())
                .range(0, atMost - 1)
                .list();
    }

    private static SupervisionQuery standing(SupervisionQuery query, Optional<Standing> standing, Instant now) {
        if (standing.isEmpty()) {
            return query;
        }
        return switch (standing.get()) {
            case ANSWERED -> query.and("s.answer.answeredAt is not null");
            case UNANSWERED -> query.and("s.answerBy is not null and s.answer.answeredAt is null");
            case OVERDUE ->
                query.and("s.answerBy < :now and s.answer.answeredAt is null").with("now", now);
        };
    }
}
