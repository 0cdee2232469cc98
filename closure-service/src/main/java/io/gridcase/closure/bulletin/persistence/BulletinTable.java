package io.gridcase.closure.bulletin.persistence;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.closure.bulletin.Bulletin;
import io.gridcase.closure.bulletin.Bulletins;
import io.gridcase.closure.bulletin.FrozenUnit;
import io.gridcase.closure.bulletin.Subject;
import io.gridcase.closure.evaluation.CaseOfUnit;
import io.gridcase.closure.evaluation.CountedCase;
import io.gridcase.closure.evaluation.FigureOfUnit;
import io.gridcase.code.CaseNumber;
import io.gridcase.web.AreaScope;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Bulletins in PostgreSQL; triggers there refuse every change of what was frozen. */
@ApplicationScoped
class BulletinTable implements Bulletins, PanacheRepositoryBase<Bulletin, UUID> {

    private static final String FREEZE = """
            insert into bulletin_case
            select cast(:bulletin as uuid), r.unit, r.figure, r."caseNumber", r."gridCode", r.times
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
                as r(unit text, figure text, "caseNumber" text, "gridCode" text, times bigint)
            """;

    private static final String CASES = """
            select case_number, times from bulletin_case c
            where bulletin = :bulletin and unit = :unit and figure = :figure and case_number > :after and %s
            order by case_number limit :atMost
            """;

    private static final String CHANGES = """
            with before as (select * from bulletin_case where bulletin = :before),
                 after as (select * from bulletin_case where bulletin = :after)
            select unit, figure, case_number, coalesce(before.times, 0), coalesce(after.times, 0)
            from before full join after using (unit, figure, case_number, grid_code)
            where before.times is distinct from after.times and %s
            order by 1, 2, 3 limit :atMost
            """;

    private final ObjectMapper json;

    BulletinTable(ObjectMapper json) {
        this.json = json.copy()
                .setSerializationInclusion(Include.ALWAYS)
                .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
    }

    @Override
    public String canonical(List<FrozenUnit> units) {
        return write(units);
    }

    @Override
    public List<FrozenUnit> read(String canonical) {
        try {
            return json.readValue(canonical, new TypeReference<List<FrozenUnit>>() {});
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException("a bulletin is never edited", impossible);
        }
    }

    @Override
    public Uni<Void> add(Bulletin bulletin, List<CaseOfUnit> cases) {
        return persistAndFlush(bulletin)
                .chain(() -> Panache.getSession())
                .chain(session -> session.createNativeQuery(FREEZE)
                        .setParameter("bulletin", bulletin.id())
                        .setParameter("rows", write(cases))
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<Bulletin>> find(UUID id) {
        return findById(id).map(Optional::ofNullable);
    }

    @Override
    public Uni<Optional<Bulletin>> lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).map(Optional::ofNullable);
    }

    @Override
    public Uni<List<Bulletin>> versions(Subject subject) {
        return Panache.getSession()
                .call(session -> session.createNativeQuery(
                                "select 1 from (select pg_advisory_xact_lock(hashtextextended(:subject, 541))) locked",
                                Integer.class)
                        .setParameter("subject", subject.toString())
                        .getResultList())
                .chain(() -> list(
                        "area = ?1 and scheme = ?2 and period = ?3 order by version desc",
                        subject.area(),
                        subject.scheme(),
                        subject.period()));
    }

    @Override
    public Uni<List<Bulletin>> list(AreaScope scope, Optional<Position> after, int atMost) {
        var parameters = new HashMap<String, Object>(scope.parameters());
        after.ifPresent(last -> parameters.putAll(Map.of("at", last.draftedAt(), "id", last.id())));
        var behind = after.isPresent() ? " and (b.draftedAt < :at or b.draftedAt = :at and b.id > :id)" : "";
        var seen = "from Bulletin b where (b.state = PUBLISHED or %s)%s order by b.draftedAt desc, b.id"
                .formatted(scope.predicate("b.area"), behind);
        return find(seen, parameters).range(0, atMost - 1).list();
    }

    @Override
    public Uni<List<CountedCase>> cases(UUID bulletin, FigureOfUnit figure, CasesAsked asked) {
        var parameters = new HashMap<String, Object>(asked.scope().parameters());
        parameters.put("bulletin", bulletin);
        parameters.put("unit", figure.unit());
        parameters.put("figure", figure.figure().name());
        parameters.put("after", asked.after().map(CaseNumber::value).orElse(""));
        parameters.put("atMost", asked.atMost());
        return rows(CASES.formatted(asked.scope().predicate("c.grid_code")), parameters)
                .map(rows -> rows.stream()
                        .map(row -> new CountedCase(new CaseNumber((String) row[0]), ((Number) row[1]).longValue()))
                        .toList());
    }

    @Override
    public Uni<List<ChangedCase>> changes(UUID before, UUID after, AreaScope scope, int atMost) {
        var parameters = new HashMap<String, Object>(scope.parameters());
        parameters.putAll(Map.of("before", before, "after", after, "atMost", atMost));
        return rows(CHANGES.formatted(scope.predicate("grid_code")), parameters)
                .map(rows -> rows.stream().map(BulletinTable::changed).toList());
    }

    private static ChangedCase changed(Object[] row) {
        return new ChangedCase(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                ((Number) row[3]).longValue(),
                ((Number) row[4]).longValue());
    }

    private static Uni<List<Object[]>> rows(String statement, Map<String, Object> parameters) {
        return Panache.getSession().chain(session -> {
            var query = session.createNativeQuery(statement, Object[].class);
            parameters.forEach(query::setParameter);
            return query.getResultList();
        });
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException("records of texts and numbers can be written", impossible);
        }
    }
}
