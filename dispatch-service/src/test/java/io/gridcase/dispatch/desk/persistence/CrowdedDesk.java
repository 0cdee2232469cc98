package io.gridcase.dispatch.desk.persistence;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A department with 100,000 assignments, another one assists with 100: one in ten still open, or all, one in a hundred without a deadline. */
final class CrowdedDesk {

    static final String DEPARTMENT = "crowded-desk";
    static final String HELPER = "helping-desk";
    static final String AREA = "990101001";
    static final int ASSIGNMENTS = 100_000;

    private static final String FILL = """
            insert into assignment (case_number, version, state, scheme, class_kind, class_code, class_name, condition_no,
                condition, longitude, latitude, address, grid_code, description, photos, filed_at, round, return_count,
                department, department_name, assisting, explanation, dispatched_by, dispatched_at, clock_started_at,
                clock_extensions, clock_pauses, warn_at, due_at, handled_by, handled_at, handling_note, handling_photos)
            select '99010120260101' || lpad(n::text, 6, '0'), 1,
                case when n %% %4$d = 0 then 'DISPATCHED' else 'HANDLED' end,
                'GB47678', 'INCIDENT', '06050', '路缘石缺损', 1, '破损', 120.5, 30.6,
                '=HYPERLINK("http://example.org") ' || n, '%1$s001001', '平侧石破损, "急"', '{}', start, 1, 0,
                '%2$s', '拥挤部门',
                case when n %% 1000 = 0 then array['%5$s'] else '{}' end, 'by hand', 'system', start, start, 0, '{}',
                case when n %% 100 <> 0 then start + interval '4 days' end,
                case when n %% 100 <> 0 then start + interval '5 days' end,
                case when n %% %4$d <> 0 then 'x' end, case when n %% %4$d <> 0 then start + interval '1 day' end,
                case when n %% %4$d <> 0 then 'done' end, case when n %% %4$d <> 0 then array['a'] end
            from (select n, timestamptz '2026-01-05 00:00:00Z' + n * interval '1 second' as start
                from generate_series(1, %3$d) n) as numbered
            """;

    private CrowdedDesk() {}

    /** As in production, where vacuum has been. */
    static void fill(DataSource database) throws SQLException {
        fill(database, 10);
    }

    /** @param openEvery 1: all are open */
    static void fill(DataSource database, int openEvery) throws SQLException {
        run(database, FILL.formatted(AREA, DEPARTMENT, ASSIGNMENTS, openEvery, HELPER));
        run(database, "vacuum analyze assignment");
    }

    static void clear(DataSource database) throws SQLException {
        run(database, "delete from assignment where department = '%s'".formatted(DEPARTMENT));
        run(database, "vacuum analyze assignment");
    }

    static List<String> rows(DataSource database, String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    static void run(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set statement_timeout = 0");
            statement.execute(sql);
            statement.execute("reset statement_timeout");
        }
    }
}
