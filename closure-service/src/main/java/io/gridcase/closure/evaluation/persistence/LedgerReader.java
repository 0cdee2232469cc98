package io.gridcase.closure.evaluation.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.closure.evaluation.CaseHistory;
import io.gridcase.closure.evaluation.EventKind;
import io.gridcase.closure.evaluation.Said;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what the ledger says of cases. */
@ApplicationScoped
class LedgerReader {

    /** In the order of the timeline; looks only into the months in which the cases have entries. */
    private static final String ENTRIES = """
            select case_number, type, happened_at, actor, body from ledger
            where case_number in :numbers
              and happened_at >= (select min(first_at) from ledger_head where case_number in :numbers)
              and happened_at <= (select max(last_at) from ledger_head where case_number in :numbers)
            order by case_number, happened_at, array_position(array['intake', 'dispatch', 'closure'], source), position
            """;

    private record Entry(EventKind kind, Instant at, String actor, LedgerBody body) {

        Said said() {
            return new Said(kind, at, actor, body.particulars());
        }
    }

    private final ObjectMapper json;

    LedgerReader(ObjectMapper json) {
        this.json = json;
    }

    Uni<List<CaseHistory>> histories(Collection<String> caseNumbers) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ENTRIES, Object[].class)
                        .setParameter("numbers", caseNumbers)
                        .getResultList())
                .map(rows -> byCase(rows).values().stream()
                        .flatMap(entries -> history(entries).stream())
                        .toList());
    }

    private Map<String, List<Entry>> byCase(List<Object[]> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        LinkedHashMap::new,
                        Collectors.flatMapping(this::entry, Collectors.toList())));
    }

    private Stream<Entry> entry(Object[] row) {
        return EventKind.of((String) row[1]).stream()
                .map(kind -> new Entry(kind, ((OffsetDateTime) row[2]).toInstant(), (String) row[3], body(row[4])));
    }

    private static Optional<CaseHistory> history(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.kind == EventKind.FILED)
                .findFirst()
                .map(filing -> new CaseHistory(
                        filing.body.filed(),
                        filing.body.knownFiler(),
                        entries.stream().map(Entry::said).toList()));
    }

    private LedgerBody body(Object text) {
        try {
            return json.readValue((String) text, LedgerBody.class);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException("the ledger keeps what was read as JSON before", impossible);
        }
    }
}
