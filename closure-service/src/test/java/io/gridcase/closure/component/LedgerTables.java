package io.gridcase.closure.component;

import io.gridcase.ledger.Extent;
import io.gridcase.ledger.LedgerCheck;
import io.gridcase.ledger.SealedAnchor;
import io.gridcase.ledger.Verdict;
import io.gridcase.local.ledger.JdbcLedger;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The ledger's tables, looked at past the service. */
@Singleton
public class LedgerTables {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final DataSource database;

    LedgerTables(DataSource database) {
        this.database = database;
    }

    /** The first column of each row. */
    List<String> rows(String query, Object... values) {
        var rows = new ArrayList<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(query.formatted(values))) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return rows;
    }

    /** What the proof says of the whole ledger. */
    Verdict check(List<SealedAnchor> keptElsewhere) {
        return checkAfter(keptElsewhere, "");
    }

    /** What it would say after these statements, which are taken back. */
    Verdict checkAfter(List<SealedAnchor> keptElsewhere, String tampering) {
        try (var connection = database.getConnection();
                var check = new LedgerCheck(keptElsewhere);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            statement.execute(tampering);
            new JdbcLedger(connection).tell(new Extent(ZONE, null, null), check);
            connection.rollback();
            return check.verdict();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
