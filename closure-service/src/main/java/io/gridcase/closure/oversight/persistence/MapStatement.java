package io.gridcase.closure.oversight.persistence;

import io.gridcase.closure.oversight.MapCell;
import io.gridcase.closure.oversight.MapWindow;
import io.gridcase.closure.subtree.Asked;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;

/** Counts the open cases of each cell of a window of the map. */
final class MapStatement {

    private MapStatement() {}

    static String of(Asked asked, MapWindow window, Instant now) {
        var cell = asked.value(window.cell());
        asked.and("longitude between %s and %s and latitude between %s and %s"
                .formatted(
                        asked.value(window.west()),
                        asked.value(window.east()),
                        asked.value(window.south()),
                        asked.value(window.north())));
        return """
                select floor(longitude / %1$s)::bigint as cell_column, floor(latitude / %1$s)::bigint as cell_row,
                    avg(longitude) as longitude, avg(latitude) as latitude, count(*) as open,
                    count(*) filter (where clock_runs and due_at < %2$s) as overdue
                from open_case where %3$s group by 1, 2 order by 1, 2 limit %4$d
                """.formatted(cell, asked.time(now), asked.where(), MapWindow.MOST_CELLS);
    }

    static MapCell cell(Row row) {
        return new MapCell(
                row.getLong("cell_column"),
                row.getLong("cell_row"),
                row.getDouble("longitude"),
                row.getDouble("latitude"),
                row.getLong("open"),
                row.getLong("overdue"));
    }
}
