package io.gridcase.closure.component;

import static org.awaitility.Awaitility.await;

import io.gridcase.ledger.Extent;
import io.gridcase.ledger.LedgerFile;
import io.gridcase.ledger.LedgerReader;
import io.gridcase.ledger.LedgerWriter;
import io.gridcase.ledger.SealedAnchor;
import io.gridcase.ledger.SealedEntry;
import io.gridcase.local.ledger.JdbcLedger;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/**
 * All tables that say something of a case, but for what waits for an anchor, and for what the ledger of a case does not
 * say: what was drawn, and in which order cases joined a list.
 */
@Singleton
public class CaseTables {

    private static final Set<String> OTHERS =
            Set.of("ledger_unanchored", "strike_list_entry", "sample_check", "overdue_change");

    private static final String TABLES = """
            select t.relname from pg_class t join pg_attribute a on a.attrelid = t.oid
             where a.attname = 'case_number' and t.relkind in ('r', 'p') and not t.relispartition
               and t.relnamespace = 'public'::regnamespace
             order by 1""";

    private final LedgerTables tables;
    private final DataSource database;

    CaseTables(LedgerTables tables, DataSource database) {
        this.tables = tables;
        this.database = database;
    }

    List<String> dump(List<String> cases) {
        var dump = new ArrayList<String>();
        for (var table : caseTables()) {
            dump.addAll(tables.rows(
                    "select '%1$s ' || to_jsonb(t)::text from %1$s t where case_number in (%2$s) order by 1",
                    table, list(cases)));
        }
        return dump;
    }

    /** An export that holds these cases alone; of their days nothing is anchored. */
    void export(List<String> cases, LedgerFile file) throws SQLException {
        try (var connection = database.getConnection();
                var writer = new LedgerWriter(file)) {
            new JdbcLedger(connection).tell(new Extent(ZoneId.of("Asia/Shanghai"), null, null), only(cases, writer));
            writer.end();
        }
    }

    /** As if they had never been heard of. */
    void clear(List<String> cases) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter table ledger_entry disable trigger ledger_only_grows");
            statement.execute(
                    "delete from inbox where event_id in (select event_id from ledger where case_number in (%s))"
                            .formatted(list(cases)));
            statement.execute("alter table strike_list_entry disable trigger strike_list_entry_stays");
            var left = new ArrayDeque<>(tables.rows(TABLES));
            while (!left.isEmpty()) {
                var table = left.remove();
                try {
                    statement.execute("delete from %s where case_number in (%s)".formatted(table, list(cases)));
                } catch (SQLException othersPointToIt) {
                    left.add(table);
                }
            }
            statement.execute("alter table strike_list_entry enable trigger strike_list_entry_stays");
            statement.execute("alter table ledger_entry enable trigger ledger_only_grows");
        }
    }

    void untilSent(List<String> cases) {
        await().atMost(Duration.ofSeconds(20)).until(() -> unsent(cases) == 0);
    }

    int unsent(List<String> cases) {
        return tables.rows("select subject from outbox where subject in (%s)", list(cases))
                .size();
    }

    private List<String> caseTables() {
        return tables.rows(TABLES).stream()
                .filter(table -> !OTHERS.contains(table))
                .toList();
    }

    private static String list(List<String> cases) {
        return "'" + String.join("', '", cases) + "'";
    }

    private static LedgerReader only(List<String> cases, LedgerWriter writer) {
        return new LedgerReader() {
            @Override
            public void extent(Extent extent) {
                writer.extent(extent);
            }

            @Override
            public void anchor(SealedAnchor anchor) {}

            @Override
            public void entry(SealedEntry one) {
                if (cases.contains(one.entry().place().caseNumber())) {
                    writer.entry(new SealedEntry(one.entry(), one.hash(), one.of(), false));
                }
            }
        };
    }
}
