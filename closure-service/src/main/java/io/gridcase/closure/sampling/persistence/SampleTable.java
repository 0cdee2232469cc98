package io.gridcase.closure.sampling.persistence;

import io.gridcase.closure.sampling.Draw;
import io.gridcase.closure.sampling.SampleCheck;
import io.gridcase.closure.sampling.SampleScope;
import io.gridcase.closure.sampling.SampleState;
import io.gridcase.closure.sampling.Samples;
import io.gridcase.web.AreaScope;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Draws and sample checks in PostgreSQL; whom they are not for is part of every query. */
@ApplicationScoped
class SampleTable implements Samples, PanacheRepositoryBase<SampleCheck, UUID> {

    /** By lot: the seed puts the cases in an order that nobody chose and anybody can repeat. */
    private static final String CAST_LOTS = """
            insert into sample_check (id, draw, case_number, closed_on_word_of, state, version)
            select gen_random_uuid(), :draw, c.case_number, v.verified_by, 'DRAWN', 0
              from case_file c join verification v using (case_number)
             where c.stage = 'CLOSED' and c.closed_at >= :from and c.closed_at < :before
               and c.grid_code like :area and %s
               and not exists (select from sample_check s where s.case_number = c.case_number)
             order by sha256(convert_to(:seed || c.case_number, 'UTF8')) limit :size
            on conflict do nothing
            """;

    /** The case comes first, as everywhere. */
    private static final String LOCK =
            "select 1 from case_file where case_number = (select case_number from sample_check where id = :id) for update";

    private static final String SEEN = "from SampleCheck s join fetch s.caseFile c where ";

    @Override
    public Uni<Optional<Draw>> draw(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(Draw.class, id))
                .map(Optional::ofNullable);
    }

    @Override
    public Uni<Integer> add(Draw draw, AreaScope scope) {
        return Panache.getSession()
                .call(session -> session.persist(draw))
                .call(Mutiny.Session::flush)
                .chain(session -> castLots(session, draw, scope).executeUpdate());
    }

    private static Mutiny.MutationQuery castLots(Mutiny.Session session, Draw draw, AreaScope scope) {
        var query = session.createNativeQuery(CAST_LOTS.formatted(scope.predicate("c.grid_code")))
                .setParameter("draw", draw.id())
                .setParameter("from", draw.closedFrom())
                .setParameter("before", draw.closedBefore())
                .setParameter("area", draw.area() + "%")
                .setParameter("seed", draw.seed().toString())
                .setParameter("size", draw.size());
        scope.parameters().forEach(query::setParameter);
        return query;
    }

    @Override
    public Uni<Optional<SampleCheck>> find(UUID id, SampleScope scope) {
        var parameters = parameters(scope);
        parameters.put("id", id);
        return find(SEEN + predicate(scope) + " and s.id = :id", parameters)
                .firstResult()
                .map(Optional::ofNullable);
    }

    @Override
    public Uni<Optional<SampleCheck>> lock(UUID id, SampleScope scope) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LOCK, Integer.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .chain(() -> find(id, scope));
    }

    @Override
    public Uni<List<SampleCheck>> list(SampleState state, SampleScope scope, Optional<String> after, int atMost) {
        var parameters = parameters(scope);
        parameters.put("state", state);
        parameters.put("after", after.orElse(""));
        return find(
                        SEEN + predicate(scope)
                                + " and s.state = :state and c.caseNumber > :after order by c.caseNumber",
                        parameters)
                .range(0, atMost - 1)
                .list();
    }

    private static String predicate(SampleScope scope) {
        return scope.areas().predicate("c.gridCode")
                + scope.notOf()
                        .map(person -> " and c.handling.handledBy <> :person and s.closedOnWordOf <> :person")
                        .orElse("")
                + scope.notOfDepartment()
                        .map(own -> " and c.handling.departmentCode <> :own")
                        .orElse("");
    }

    private static Map<String, Object> parameters(SampleScope scope) {
        var parameters = new HashMap<>(scope.areas().parameters());
        scope.notOf().ifPresent(person -> parameters.put("person", person));
        scope.notOfDepartment().ifPresent(own -> parameters.put("own", own.value()));
        return parameters;
    }
}
