package io.gridcase.dispatch.running;

import static io.gridcase.dispatch.running.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mail, as a real server takes it, by day and in quiet hours. */
@QuarkusTest
class MailTest extends RunningNotifications {

    @ConfigProperty(name = "gridcase.notifications.mail.port")
    int port;

    private GreenMail server;

    @BeforeEach
    void start() {
        server = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_mail_says_what_has_happened_and_nothing_about_anybody() throws Exception {
        listen("li@city.example", "ZH", "ISSUED");
        var caseNumber = dispatchedCase();

        send();

        var mail = only();
        assertThat(mail.getSubject()).isEqualTo("新的处置任务：案卷 " + caseNumber);
        assertThat(text(mail))
                .contains(
                        caseNumber,
                        "部门：puyuan-municipal",
                        "终止时间：2017-07-",
                        "https://desk.example/#/cases/" + caseNumber)
                .doesNotContain("py-municipal-1");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("li@city.example");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Content-Language")).containsExactly("zh-CN");
        assertThat(mail.getMessageID())
                .isEqualTo("<%s@city.example>".formatted(textOf("select event_id from owed_notification")));
    }

    @Test
    void what_comes_in_quiet_hours_is_one_mail_in_the_morning() throws Exception {
        listen("li@city.example", "EN", "ISSUED", "REMINDED");
        quiet("22:00", "07:00");
        clock.set("2017-06-30T15:00:00Z");
        var first = dispatchedCase();
        var second = dispatchedCase();
        send();
        clock.set("2017-06-30T22:59:59Z");
        send();
        assertThat(server.getReceivedMessages()).isEmpty();

        clock.set("2017-06-30T23:00:00Z");
        send();
        send();

        var mail = only();
        assertThat(mail.getSubject()).isEqualTo("Gridcase: 2 notifications");
        assertThat(text(mail)).contains(first, second);
    }

    @Test
    void what_is_urgent_comes_at_night_and_shorter_hours_count_at_once() throws Exception {
        // What other tests have left behind is over before anybody listens.
        fireAt("2017-07-08T15:00:01Z");
        listen("li@city.example", "EN", "ISSUED", "DUE");
        clock.set("2017-06-30T15:00:00Z");
        quiet("22:00", "07:00");
        var caseNumber = dispatchedCase();
        send();
        fireAt("2017-07-08T15:00:01Z");
        send();
        assertThat(text(only())).contains("Time over: case " + caseNumber).doesNotContain("New assignment");

        quiet("23:30", "07:00");
        send();

        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void of_a_case_with_an_urgent_limit_everything_is_urgent() throws Exception {
        listen("li@city.example", "EN", "ISSUED");
        quiet("22:00", "07:00");
        clock.set("2017-06-30T15:00:00Z");
        var cover = file(body ->
                body.put("classKind", "COMPONENT").put("classCode", "01023").put("conditionNo", 1));
        awaitState(cover, "DISPATCHED");

        send();

        assertThat(only().getSubject()).isEqualTo("New assignment: case " + cover);
    }

    @Test
    void a_server_that_is_away_is_tried_again() throws Exception {
        listen("li@city.example", "EN", "ISSUED");
        dispatchedCase();
        server.stop();
        send();
        server.start();
        clock.pass(Duration.ofSeconds(38));

        send();

        assertThat(only().getSubject()).startsWith("New assignment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "li",
                "li@localhost",
                "li@city.example\r\nBcc: everybody@city.example",
                "li@city.example\nSubject: x",
                "li@city.example,wu@city.example",
                "li@city.example;wu@city.example",
                "Li <li@city.example>",
                "\"li\"@city.example",
                "li@city..example",
                "li@-city.example",
                "li wu@city.example",
                "li@[127.0.0.1]",
                "李@city.example"
            })
    void what_is_no_single_plain_address_is_refused(String address) {
        refused(subscribe(People.municipalHandler(), "EMAIL", address, "ISSUED"), 422, "malformed-address");
    }

    @Test
    void quiet_hours_are_whole_and_changed_by_whoever_has_seen_them() {
        quietHours("{\"from\": \"22:00\"}", "\"0\"").then().statusCode(400);
        quietHours("{\"from\": \"25:00\", \"until\": \"07:00\"}", "\"0\"")
                .then()
                .statusCode(400);
        quietHours("{\"from\": \"22:00\", \"until\": \"07:00\"}", null).then().statusCode(428);
        refused(quietHours("{\"from\": \"22:00\", \"until\": \"07:00\"}", "\"987654\""), 412, "stale-version");
    }

    private static void listen(String address, String language, String... kinds) {
        var form = Map.of("channel", "EMAIL", "address", address, "kinds", Arrays.asList(kinds), "language", language);
        subscribe(People.municipalHandler(), UUID.randomUUID(), form).then().statusCode(201);
    }

    private static void quiet(String from, String until) {
        var etag = as(People.municipalHandler()).get("/me/quiet-hours").header("ETag");
        quietHours("{\"from\": \"%s\", \"until\": \"%s\"}".formatted(from, until), etag)
                .then()
                .statusCode(200);
    }

    private static io.restassured.response.Response quietHours(String body, String etag) {
        var request =
                as(People.municipalHandler()).contentType(ContentType.JSON).body(body);
        return (etag == null ? request : request.header("If-Match", etag)).put("/me/quiet-hours");
    }

    private MimeMessage only() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    private static String text(MimeMessage mail) throws Exception {
        return String.valueOf(mail.getContent());
    }

    private String textOf(String query) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
