package io.gridcase.closure.oversight.persistence;

import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.ledger.LedgerEntry;
import io.gridcase.closure.oversight.Returns;
import io.gridcase.closure.subtree.Asked;
import io.gridcase.closure.subtree.Subtree;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;

/** What was given back, in PostgreSQL. */
@ApplicationScoped
class ReturnTable implements Returns {

    private static final String NOTE = """
            insert into assignment_return (event_id, case_number, grid_code, department, returned_at)
            select :eventId, :caseNumber, :gridCode, cast(cast(:body as text) as jsonb) ->> 'department', :returnedAt
            on conflict do nothing
            """;

    private final Pool database;

    ReturnTable(Pool database) {
        this.database = database;
    }

    @Override
    public Uni<Void> note(CaseFile caseFile, LedgerEntry returned) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(NOTE)
                        .setParameter("eventId", returned.eventId())
                        .setParameter("caseNumber", caseFile.caseNumber().value())
                        .setParameter("gridCode", caseFile.gridCode().value())
                        .setParameter("body", returned.body())
                        .setParameter("returnedAt", returned.told().time())
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Bouncer>> champions(Subtree within, Instant since, int atMost) {
        var asked = Asked.of(within);
        asked.and("returned_at >= " + asked.time(since));
        var statement = """
                select department, count(*) as returns, count(distinct case_number) as cases from assignment_return
                where %s group by department order by returns desc, department limit %d
                """.formatted(asked.where(), atMost);
        return database.preparedQuery(statement)
                .execute(Tuple.from(asked.values()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row ->
                                new Bouncer(row.getString("department"), row.getLong("returns"), row.getLong("cases")))
                        .toList());
    }
}
