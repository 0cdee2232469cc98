package io.gridcase.intake.batch.persistence;

import io.gridcase.intake.batch.Batch;
import io.gridcase.intake.batch.BatchIdTaken;
import io.gridcase.intake.batch.BatchLine;
import io.gridcase.intake.batch.BatchQuery;
import io.gridcase.intake.batch.BatchRow;
import io.gridcase.intake.batch.BatchScope;
import io.gridcase.intake.batch.BatchStanding;
import io.gridcase.intake.batch.Batches;
import io.gridcase.intake.batch.ListedReport;
import io.gridcase.intake.batch.NoSuchBatch;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Lists in the database; scope is part of every query. */
@ApplicationScoped
class StoredBatches implements Batches {

    private static final String KNOWN =
            "select foreign_number, id from report where foreign_system = :system and foreign_number in (:numbers)";

    private static final String OPEN = """
            insert into batch (id, channel, foreign_system, deadline, sha256, imported_by, imported_at)
            values (:id, :channel, :system, :deadline, :sha256, :importedBy, :importedAt)
            on conflict (id) do nothing
            """;

    private static final String ROWS = """
            insert into batch_row (batch_id, row_no, foreign_number, report_id)
            select :batch, row_no, foreign_number, report_id
            from json_to_recordset(cast(cast(:rows as text) as json)) as row (row_no integer, foreign_number text, report_id uuid)
            on conflict do nothing
            """;

    private static final String PAGE = """
            select b.id from batch b
            where (b.imported_by = :importer or exists (
                    select 1 from batch_row x join report y on y.id = x.report_id where x.batch_id = b.id and %s))
              and %s
            order by b.imported_at desc, b.id desc limit :limit
            """;

    private static final String AFTER = "(b.imported_at, b.id) < (:importedAt, :id)";

    @Override
    public Uni<ZoneId> zone() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("select zone from city", String.class)
                        .getSingleResult())
                .map(ZoneId::of);
    }

    @Override
    public Uni<Map<String, UUID>> known(String system, List<ListedReport> listed) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(KNOWN, Object[].class)
                        .setParameter("system", system)
                        .setParameter(
                                "numbers",
                                listed.stream().map(ListedReport::foreignNumber).toList())
                        .getResultList())
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (UUID) row[1])));
    }

    @Override
    @WithTransaction
    public Uni<Void> open(Batch batch, List<BatchRow> rows) {
        return Panache.getSession()
                .chain(session -> insert(session, batch)
                        .chain(() -> session.find(Batch.class, batch.id()))
                        .invoke(kept -> {
                            if (!kept.repeats(batch)) {
                                throw new BatchIdTaken();
                            }
                        })
                        .chain(() -> session.createNativeQuery(ROWS)
                                .setParameter("batch", batch.id())
                                .setParameter("rows", json(rows))
                                .executeUpdate()))
                .replaceWithVoid();
    }

    private static Uni<Integer> insert(Mutiny.Session session, Batch batch) {
        return session.createNativeQuery(OPEN)
                .setParameter("id", batch.id())
                .setParameter("channel", batch.channel().name())
                .setParameter("system", batch.foreignSystem())
                .setParameter("deadline", batch.deadline())
                .setParameter("sha256", batch.sha256())
                .setParameter("importedBy", batch.importedBy())
                .setParameter("importedAt", batch.importedAt())
                .executeUpdate();
    }

    private static String json(List<BatchRow> rows) {
        return new JsonArray(rows.stream()
                        .map(row -> JsonObject.of(
                                "row_no", row.number(),
                                "foreign_number", row.foreignNumber(),
                                "report_id", row.reportId().toString()))
                        .toList())
                .encode();
    }

    @Override
    public Uni<BatchStanding> standing(UUID id, BatchScope to) {
        var parameters = parameters(to);
        parameters.put("only", id);
        return ids("b.id = :only", parameters, to, 1)
                .chain(ids -> Standings.of(ids, to))
                .map(found -> found.stream().findFirst().orElseThrow(NoSuchBatch::new));
    }

    @Override
    public Uni<List<BatchStanding>> page(BatchQuery query) {
        var to = query.visibleTo();
        var parameters = parameters(to);
        query.after().ifPresent(last -> parameters.putAll(Map.of("importedAt", last.importedAt(), "id", last.id())));
        var where = query.after().isPresent() ? AFTER : "1 = 1";
        return ids(where, parameters, to, query.limit() + 1).chain(ids -> Standings.of(ids, to));
    }

    @Override
    public Uni<List<BatchLine>> lines(UUID id, BatchScope to) {
        return standing(id, to).chain(() -> Lines.of(id, to));
    }

    private static Uni<List<UUID>> ids(String where, Map<String, Object> parameters, BatchScope to, int limit) {
        return Panache.getSession().chain(session -> {
            var query =
                    session.createNativeQuery(PAGE.formatted(to.areas().predicate("y.area_code"), where), UUID.class);
            parameters.forEach(query::setParameter);
            return query.setParameter("limit", limit).getResultList();
        });
    }

    static Map<String, Object> parameters(BatchScope to) {
        var parameters = new HashMap<String, Object>(to.areas().parameters());
        parameters.put("importer", to.importer());
        return parameters;
    }
}
