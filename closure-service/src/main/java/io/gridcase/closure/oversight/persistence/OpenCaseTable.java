package io.gridcase.closure.oversight.persistence;

import io.gridcase.closure.oversight.Dimension;
import io.gridcase.closure.oversight.LightCounts;
import io.gridcase.closure.oversight.MapCell;
import io.gridcase.closure.oversight.MapWindow;
import io.gridcase.closure.oversight.OldCase;
import io.gridcase.closure.oversight.OpenCases;
import io.gridcase.closure.oversight.OverdueCase;
import io.gridcase.closure.oversight.OverdueCase.Position;
import io.gridcase.closure.oversight.QueueFilter;
import io.gridcase.closure.subtree.Asked;
import io.gridcase.closure.subtree.Subtree;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** The open cases in their own narrow table, one statement for each question; read past Hibernate, for nothing is changed. */
@ApplicationScoped
class OpenCaseTable implements OpenCases {

    private final Pool database;

    OpenCaseTable(Pool database) {
        this.database = database;
    }

    @Override
    public Uni<List<OverdueCase>> overdue(QueueFilter filter, Instant now, Optional<Position> after, int atMost) {
        var asked = QueueConditions.of(filter);
        return rows(OverdueStatement.of(asked, now, after, atMost), asked, OverdueStatement::overdueCase);
    }

    @Override
    public Uni<List<LightCounts>> lights(QueueFilter filter, Dimension by, Instant now) {
        var asked = QueueConditions.of(filter);
        return rows(LightStatement.of(asked, by, filter.within(), now), asked, LightStatement::counts);
    }

    @Override
    public Uni<List<MapCell>> cells(QueueFilter filter, MapWindow window, Instant now) {
        var asked = QueueConditions.of(filter);
        return rows(MapStatement.of(asked, window, now), asked, MapStatement::cell);
    }

    @Override
    public Uni<List<OldCase>> oldest(Subtree within, int atMost) {
        return oldCases(Asked.of(within).and("filed_at is not null"), "filed_at, case_number", atMost);
    }

    @Override
    public Uni<List<OldCase>> mostReturned(Subtree within, int atMost) {
        var returned = Asked.of(within).and("return_count > 0 and filed_at is not null");
        return oldCases(returned, "return_count desc, filed_at, case_number", atMost);
    }

    private Uni<List<OldCase>> oldCases(Asked asked, String order, int atMost) {
        var columns = "case_number, grid_code, department, filed_at, return_count";
        return rows(asked.first("open_case", columns, order, atMost), asked, Columns::oldCase);
    }

    private <T> Uni<List<T>> rows(String statement, Asked asked, Function<Row, T> reader) {
        return database.preparedQuery(statement)
                .execute(Tuple.from(asked.values()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(reader)
                        .toList());
    }
}
