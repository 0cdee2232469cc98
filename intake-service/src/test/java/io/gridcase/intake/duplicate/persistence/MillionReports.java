package io.gridcase.intake.duplicate.persistence;

import io.gridcase.testsupport.Infra;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;

/**
 * A database of its own with a million open reports: half of them all over the county, half in a town of two kilometres;
 * three in ten of the same class; five thousand old ones of that class at one spot.
 */
final class MillionReports implements AutoCloseable {

    static final double TOWN_LONGITUDE = 120.63;
    static final double TOWN_LATITUDE = 30.68;

    private static final String REPORTS = """
            insert into report (id, version, state, channel, reported_by, reported_at, received_at, outside_own_area,
                    scheme, class_kind, class_code, class_name, longitude, latitude, address, area_code, description, photos)
            select gen_random_uuid(), 0, case n % 3 when 0 then 'CONFIRMING' else 'RECEIVED' end, 'PUBLIC',
                    'client:bench', at, at, false, 'GB/T 47678.5-2026', 'INCIDENT', class, '类',
                    case when n <= 5000 then 120.6301 when n % 2 = 0 then 120.62 + random() * 0.02
                         else 120.25 + random() * 0.4 end,
                    case when n <= 5000 then 30.6801 when n % 2 = 0 then 30.67 + random() * 0.02
                         else 30.45 + random() * 0.33 end,
                    '桐星大道', '330483101018113', '破损', '{}'
            from generate_series(1, 1000000) n
            cross join lateral (select
                    case when n <= 5000 or n % 10 < 3 then '06050' else '0' || 7000 + n % 97 end as class,
                    now() - case when n <= 5000 then interval '60 days' else random() * interval '30 days' end as at) row
            """;

    private final Connection connection;

    MillionReports() throws SQLException {
        var database = Infra.shared().freshDatabase("million_reports");
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.username(), database.password())
                .locations("db/messaging", "db/migration")
                .load()
                .migrate();
        connection = DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
        fill();
    }

    Connection connection() {
        return connection;
    }

    /** Indexes are made afterwards and only where a search might take them, for a million entries each take time. */
    private void fill() throws SQLException {
        run("set statement_timeout = 0");
        var open = rows("select indexdef from pg_indexes where indexname = 'report_open'");
        for (var index : rows("""
                select indexname from pg_indexes where tablename = 'report' and indexname not in
                        (select conname from pg_constraint where conrelid = 'report'::regclass)
                """)) {
            run("drop index " + index);
        }
        // Nobody is told of them, and to find that out a million times takes time, too.
        run("alter table report disable trigger user");
        run(REPORTS);
        run(open.get(0));
        run("create index report_newest on report (received_at desc, id desc)");
        run("insert into confusable_class values ('INCIDENT', '06050', 'INCIDENT', '07001')");
        run("analyze");
    }

    void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    List<String> rows(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        }
    }

    /** Leaves nothing but an empty database. */
    @Override
    public void close() throws SQLException {
        connection.close();
        Infra.shared().freshDatabase("million_reports");
    }
}
