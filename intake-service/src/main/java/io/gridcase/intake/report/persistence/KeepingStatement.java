package io.gridcase.intake.report.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gridcase.code.CaseNumber;
import io.gridcase.intake.report.ForeignNumberTaken;
import io.gridcase.intake.report.ReportIdInUse;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps reports, draws their case numbers and writes their events: all or nothing, in one round trip. Who is known
 * already is left out before anything is drawn; who becomes known at the same moment makes it fail, and draws nothing
 * either.
 */
@ApplicationScoped
class KeepingStatement {

    private static final String SQL = read("keep-reports.sql");

    /**
     * What became of a report.
     *
     * @param number empty when it was not filed
     * @param alike whether it was left out because another looks like it
     */
    record Kept(Optional<CaseNumber> number, boolean alike) {}

    private final Pool pool;

    KeepingStatement(Pool pool) {
        this.pool = pool;
    }

    /** What became of each report that was not known. */
    Uni<Map<UUID, Kept>> run(List<Keeping> all) {
        return pool.preparedQuery(SQL)
                .execute(KeptColumns.of(all))
                .map(KeepingStatement::kept)
                .onFailure(failure -> violates(failure, "report_pkey"))
                .transform(ReportIdInUse::new)
                .onFailure(failure -> violates(failure, "report_foreign_once"))
                .transform(taken -> new ForeignNumberTaken());
    }

    private static Map<UUID, Kept> kept(RowSet<Row> rows) {
        var kept = new HashMap<UUID, Kept>();
        rows.forEach(row -> kept.put(
                row.getUUID("id"),
                new Kept(
                        Optional.ofNullable(row.getString("case_number")).map(CaseNumber::new),
                        row.getBoolean("alike"))));
        return kept;
    }

    private static boolean violates(Throwable failure, String constraint) {
        return failure instanceof PgException refusal && constraint.equals(refusal.getConstraint());
    }

    private static String read(String file) {
        try (var sql = KeepingStatement.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(sql, file).readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
