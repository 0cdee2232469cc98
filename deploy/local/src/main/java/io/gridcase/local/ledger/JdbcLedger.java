package io.gridcase.local.ledger;

import io.gridcase.ledger.Extent;
import io.gridcase.ledger.LedgerReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The ledger in the database of closure, archived months included; rows are streamed.
 *
 * @param connection within a transaction, which should see one state all along (repeatable read)
 */
public record JdbcLedger(Connection connection) {

    private static final int ROWS = 2_000;

    private static final String ANCHORS = """
            select number, day, zone, revision, entries, root, made_at, previous, hash
              from ledger_anchor order by number""";

    private static final String ENTRIES = """
            select entry.case_number, entry.source, entry.position, event_id, type, entry.happened_at, actor, words, body,
                   entry.hash, coalesce(head.position, 0), waiting.position is null
              from ledger entry
              left join ledger_head head
                on head.case_number = entry.case_number and head.source = entry.source
              left join ledger_unanchored waiting
                on waiting.case_number = entry.case_number and waiting.source = entry.source
               and waiting.position = entry.position
             where %s order by entry.case_number, entry.source, entry.position""";

    private static final String OF_THESE_DAYS = """
            entry.case_number in (select case_number from ledger where happened_at >= ? and happened_at < ?)""";

    public void tell(Extent extent, LedgerReader reader) throws SQLException {
        reader.extent(extent);
        try (var select = streaming(ANCHORS);
                var rows = select.executeQuery()) {
            while (rows.next()) {
                reader.anchor(Rows.anchor(rows));
            }
        }
        try (var select = entries(extent);
                var rows = select.executeQuery()) {
            while (rows.next()) {
                reader.entry(Rows.entry(rows));
            }
        }
    }

    private PreparedStatement entries(Extent extent) throws SQLException {
        if (extent.from() == null && extent.to() == null) {
            return streaming(ENTRIES.formatted("true"));
        }
        var select = streaming(ENTRIES.formatted(OF_THESE_DAYS));
        select.setObject(1, begin(extent.from(), LocalDate.EPOCH, 0, extent.zone()));
        select.setObject(2, begin(extent.to(), LocalDate.of(9999, 1, 1), 1, extent.zone()));
        return select;
    }

    private static OffsetDateTime begin(@Nullable LocalDate day, LocalDate otherwise, int later, ZoneId zone) {
        return (day == null ? otherwise : day.plusDays(later))
                .atStartOfDay(zone)
                .toOffsetDateTime();
    }

    private PreparedStatement streaming(String query) throws SQLException {
        var select = connection.prepareStatement(query);
        select.setFetchSize(ROWS);
        return select;
    }
}
