package io.gridcase.dispatch.running;

import io.gridcase.dispatch.delivery.SendNotifications;
import io.gridcase.testsupport.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Sends what is owed when a test says so, and to nobody whom another test has left behind. */
abstract class RunningNotifications extends RunningTimers {

    static final String SUBSCRIPTIONS = "/me/notifications";

    @Inject
    SendNotifications notifications;

    @BeforeEach
    void nobody_listens() throws SQLException {
        scheduler.pause(SendNotifications.SCHEDULE);
        change("delete from notification_subscription");
        change("update notification_person set quiet_from = null, quiet_until = null");
    }

    @AfterEach
    void nobody_listens_any_more() throws SQLException {
        change("delete from notification_subscription");
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
        finish(notifications::send);
    }
}
