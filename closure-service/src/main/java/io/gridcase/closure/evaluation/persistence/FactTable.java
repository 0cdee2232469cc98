package io.gridcase.closure.evaluation.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.gridcase.closure.evaluation.CaseFacts;
import io.gridcase.closure.evaluation.CaseHistory;
import io.gridcase.closure.evaluation.Facts;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;

/** Facts in PostgreSQL: the rows of many cases go there in one statement, as JSON, and only those that differ are written. */
@ApplicationScoped
class FactTable implements Facts {

    private static final String CASES = """
            insert into evaluated_case select r.*
            from jsonb_populate_recordset(cast(null as evaluated_case), cast(cast(:rows as text) as jsonb)) r
            on conflict do nothing
            """;

    private static final String SPANS = """
            insert into evaluated_span as kept
            select case_number, ordinal, since, coalesce(until, 'infinity'), standing, department, due_at, urgent, answered_at
            from jsonb_populate_recordset(cast(null as evaluated_span), cast(cast(:rows as text) as jsonb))
            on conflict (case_number, ordinal) do update set since = excluded.since, until = excluded.until,
                standing = excluded.standing, department = excluded.department, due_at = excluded.due_at,
                urgent = excluded.urgent, answered_at = excluded.answered_at
            where kept is distinct from excluded
            """;

    private static final String ACTS = """
            insert into evaluated_act as kept
            select * from jsonb_populate_recordset(cast(null as evaluated_act), cast(cast(:rows as text) as jsonb))
            on conflict (case_number, ordinal) do update set kind = excluded.kind, at = excluded.at, actor = excluded.actor,
                department = excluded.department, in_time = excluded.in_time, nth = excluded.nth,
                undone_at = excluded.undone_at
            where kept is distinct from excluded
            """;

    /** A late event can make fewer of what was more, such as when a case turns out to have been voided before. */
    private static final String SURPLUS = """
            with last as (
                select case_number, max(ordinal) as ordinal
                from jsonb_populate_recordset(cast(null as %1$s), cast(cast(:rows as text) as jsonb)) group by 1)
            delete from %1$s kept using last where kept.case_number = last.case_number and kept.ordinal > last.ordinal
            """;

    private final LedgerReader ledger;
    private final ObjectMapper json;

    FactTable(LedgerReader ledger, ObjectMapper json) {
        this.ledger = ledger;
        this.json = json.copy()
                .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    }

    @Override
    public Uni<List<CaseHistory>> histories(Collection<String> caseNumbers) {
        return ledger.histories(caseNumbers);
    }

    @Override
    public Uni<Void> keep(List<CaseFacts> facts) {
        if (facts.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var spans = rows(
                facts.stream().flatMap(each -> FactRows.spans(each).stream()).toList());
        var acts = rows(
                facts.stream().flatMap(each -> FactRows.acts(each).stream()).toList());
        return write(CASES, rows(facts.stream().map(CaseFacts::filed).toList()))
                .chain(() -> write(SPANS, spans))
                .chain(() -> write(SURPLUS.formatted("evaluated_span"), spans))
                .chain(() -> write(ACTS, acts))
                .chain(() -> write(SURPLUS.formatted("evaluated_act"), acts));
    }

    private static Uni<Void> write(String statement, String rows) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(statement)
                        .setParameter("rows", rows)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private String rows(List<?> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException("records of texts and instants can be written", impossible);
        }
    }
}
