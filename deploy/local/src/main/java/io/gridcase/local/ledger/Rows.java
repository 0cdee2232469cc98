package io.gridcase.local.ledger;

import io.gridcase.ledger.Anchor;
import io.gridcase.ledger.Entry;
import io.gridcase.ledger.Hash;
import io.gridcase.ledger.Place;
import io.gridcase.ledger.SealedAnchor;
import io.gridcase.ledger.SealedEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;

/** Rows of the ledger's tables as what they stand for. */
final class Rows {

    private Rows() {}

    static SealedAnchor anchor(ResultSet row) throws SQLException {
        var anchor = new Anchor(
                row.getLong(1),
                row.getObject(2, LocalDate.class),
                ZoneId.of(row.getString(3)),
                row.getInt(4),
                row.getLong(5),
                Hash.of(row.getBytes(6)),
                instant(row, 7));
        return new SealedAnchor(anchor, Hash.of(row.getBytes(8)), Hash.of(row.getBytes(9)));
    }

    static SealedEntry entry(ResultSet row) throws SQLException {
        var entry = new Entry(
                new Place(row.getString(1), row.getString(2), row.getLong(3)),
                row.getObject(4, UUID.class),
                row.getString(5),
                instant(row, 6),
                row.getString(7),
                row.getString(8),
                row.getString(9));
        return new SealedEntry(entry, Hash.of(row.getBytes(10)), row.getLong(11), row.getBoolean(12));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
