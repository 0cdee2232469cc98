package io.gridcase.dispatch.running;

import io.gridcase.dispatch.alarm.FireTimers;
import io.gridcase.dispatch.delivery.SendNotifications;
import io.gridcase.testsupport.TestTokens;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Sends what is owed when a test says so, and to nobody whom another test has left behind. */
abstract class RunningNotifications extends RunningDispatch {

    static final String SUBSCRIPTIONS = "/me/notifications";

    @Inject
    SendNotifications notifications;

    @Inject
    FireTimers timers;

    @Inject
    DataSource database;

    @BeforeEach
    void nobody_listens() throws SQLException {
        scheduler.pause(SendNotifications.SCHEDULE);
        run("delete from notification_subscription");
        run("update notification_person set quiet_from = null, quiet_until = null");
    }

    @AfterEach
    void nobody_listens_any_more() throws SQLException {
        run("delete from notification_subscription");
    }

    static Response subscribe(TestTokens person, String channel, String address, String... kinds) {
        return subscribe(person, UUID.randomUUID(), form(channel, address, kinds));
    }

    static Response subscribe(TestTokens person, UUID id, Map<String, ?> form) {
        return as(person)
                .contentType(ContentType.JSON)
                .body(Map.of("id", id, "subscription", form))
                .post(SUBSCRIPTIONS);
    }

    static Map<String, Object> form(String channel, String address, String... kinds) {
        return Map.of("channel", channel, "address", address, "kinds", List.of(kinds), "language", "EN");
    }

    void send() {
        await(notifications::send);
    }

    void fireAt(String instant) {
        clock.set(instant);
        await(timers::all);
    }

    private static void await(Supplier<Uni<Void>> what) {
        try {
            VertxContextSupport.subscribeAndAwait(what);
        } catch (Throwable failed) {
            throw new AssertionError(failed);
        }
    }

    void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long number(String query) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
