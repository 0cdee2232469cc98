package io.gridcase.closure.component;

import io.gridcase.closure.watch.KeepWatch;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Looks at the deadlines when a test says so. */
abstract class Watching extends ClosureTest {

    @Inject
    TestClock clock;

    @Inject
    KeepWatch watch;

    @Inject
    DataSource database;

    void lookAt(String instant) {
        clock.set(instant);
        look();
    }

    void look() {
        finish(watch::all);
    }

    static void finish(Supplier<Uni<Void>> work) {
        try {
            VertxContextSupport.subscribeAndAwait(work);
        } catch (Throwable failed) {
            throw new AssertionError(failed);
        }
    }

    /** What its timeline says that closure has told of its deadlines. */
    static List<String> told(TestCase work) {
        List<Map<String, String>> timeline = work.shown().path("timeline");
        return timeline.stream()
                .map(line -> line.get("type"))
                .filter(type -> type.startsWith("deadline-warned") || type.startsWith("deadline-passed"))
                .toList();
    }

    long number(String query, Object... values) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(query.formatted(values))) {
            rows.next();
            return rows.getLong(1);
        }
    }

    void change(String sql, Object... values) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.createStatement().executeUpdate(sql.formatted(values));
        }
    }
}
