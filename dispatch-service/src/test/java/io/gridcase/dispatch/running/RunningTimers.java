package io.gridcase.dispatch.running;

import static org.awaitility.Awaitility.await;

import io.gridcase.dispatch.alarm.FireTimers;
import io.gridcase.testsupport.WireEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Fires timers when a test says so, and looks at what was said because of them. */
abstract class RunningTimers extends RunningDispatch {

    static final String MUNICIPAL_TOPIC = "department.puyuan-municipal.assignments";

    @Inject
    FireTimers timers;

    @Inject
    DataSource database;

    void fireAt(String instant) {
        clock.set(instant);
        fire();
    }

    void fire() {
        finish(timers::all);
    }

    static void finish(Supplier<Uni<Void>> work) {
        try {
            VertxContextSupport.subscribeAndAwait(work);
        } catch (Throwable failed) {
            throw new AssertionError(failed);
        }
    }

    /** Everything of this type that has been said of the case on its two topics. */
    List<WireEvent> said(String type, String caseNumber) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> number("select count(*) from outbox where subject = '%s'", caseNumber) == 0);
        return Stream.of(CASE_EVENTS, MUNICIPAL_TOPIC)
                .flatMap(topic -> all(topic).stream())
                .filter(event -> event.type().equals(type) && event.key().equals(caseNumber))
                .toList();
    }

    private static List<WireEvent> all(String topic) {
        try (var reader = reader(topic)) {
            return reader.all();
        }
    }

    long number(String query, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(query.formatted(values))) {
            rows.next();
            return rows.getLong(1);
        }
    }

    void change(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().executeUpdate(sql.formatted(values));
        }
    }
}
