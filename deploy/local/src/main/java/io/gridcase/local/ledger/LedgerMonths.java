package io.gridcase.local.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The months of the ledger, UTC, each a table of its own. */
public record LedgerMonths(Connection connection) {

    private static final String BEFORE = """
            select to_date(right(relname, 6), 'YYYYMM')
              from pg_inherits join pg_class on pg_class.oid = inhrelid
             where inhparent = 'ledger_entry'::regclass and relname ~ '^ledger_entry_[0-9]{6}$'
               and right(relname, 6) < ?
             order by 1""";

    /**
     * Moves every month before that one into the archive.
     *
     * @param tablespace absent for where they are
     * @return those that were moved
     */
    public List<YearMonth> archive(YearMonth before, @Nullable String tablespace) throws SQLException {
        var archived = new ArrayList<YearMonth>();
        for (var month : months(before)) {
            try (var move = connection.prepareStatement("select archive_ledger_month(?, ?::name)")) {
                move.setObject(1, month.atDay(1));
                move.setString(2, tablespace);
                move.execute();
            }
            connection.commit();
            archived.add(month);
        }
        return archived;
    }

    private List<YearMonth> months(YearMonth before) throws SQLException {
        var months = new ArrayList<YearMonth>();
        try (var select = connection.prepareStatement(BEFORE)) {
            select.setString(1, "%04d%02d".formatted(before.getYear(), before.getMonthValue()));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    months.add(YearMonth.from(rows.getObject(1, java.time.LocalDate.class)));
                }
            }
        }
        return months;
    }
}
