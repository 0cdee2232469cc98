package io.gridcase.dispatch.running;

import static io.gridcase.dispatch.running.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a push service gets, and what the browser behind it reads. */
@QuarkusTest
class WebPushTest extends RunningNotifications {

    private final Ear service = new Ear();
    private final PushedBrowser browser = new PushedBrowser();

    @AfterEach
    void close() {
        service.close();
        super.close();
    }

    @Test
    void only_the_browser_can_read_it_and_the_service_knows_who_pushes() throws Exception {
        listen(service.url(), browser.key(), browser.secret()).then().statusCode(201);
        var caseNumber = dispatchedCase();

        send();

        var pushed = service.heard().get(0);
        assertThat(pushed.text()).doesNotContain(caseNumber);
        var read = new ObjectMapper().readTree(browser.decrypt(pushed.bytes()));
        assertThat(read.get("title").asText()).isEqualTo("New assignment: case " + caseNumber);
        assertThat(read.get("url").asText()).isEqualTo("https://desk.example/#/cases/" + caseNumber);
        assertThat(pushed.header("Content-Encoding")).isEqualTo("aes128gcm");
        assertThat(pushed.header("TTL")).isEqualTo("86400");
        assertThat(pushed.header("Urgency")).isEqualTo("normal");
        assertThat(pushed.header("Topic")).hasSize(22);
        verified(pushed.header("Authorization"));
    }

    /** RFC 8292: the same key with which the browser subscribed, for this service, for less than a day. */
    private void verified(String authorization) throws Exception {
        var ours =
                as(People.municipalHandler()).get("/notifications/web-push-key").<String>path("publicKey");
        assertThat(authorization).startsWith("vapid t=").endsWith(", k=" + ours);
        var token = authorization.substring("vapid t=".length(), authorization.indexOf(','));
        assertThat(PushedBrowser.signed(token, ours)).isTrue();
        var claims = new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
        assertThat(service.url()).startsWith(claims.get("aud").asText() + "/");
        assertThat(claims.get("exp").asLong() - clock.instant().getEpochSecond())
                .isBetween(0L, 86_400L);
        assertThat(claims.get("sub").asText()).startsWith("mailto:");
    }

    @Test
    void a_browser_that_is_gone_is_not_told_again() throws SQLException {
        service.answers(410);
        listen(service.url(), browser.key(), browser.secret());
        dispatchedCase();
        dispatchedCase();

        send();

        as(People.municipalHandler()).get(SUBSCRIPTIONS).then().body("items", hasSize(0));
        assertThat(number("select count(*) from owed_notification")).isZero();
    }

    @Test
    void a_repetition_takes_the_place_of_what_the_service_still_holds() {
        service.answers(500);
        listen(service.url(), browser.key(), browser.secret());
        dispatchedCase();
        send();
        clock.pass(java.time.Duration.ofSeconds(38));
        send();

        assertThat(service.heard())
                .hasSize(2)
                .extracting(pushed -> pushed.header("Topic"))
                .containsOnly(service.heard().get(0).header("Topic"));
    }

    @ParameterizedTest
    @CsvSource({"SHORT, GOOD", "OFF_CURVE, GOOD", "NO_BASE64!, GOOD", "GOOD, SHORT", "GOOD, NO_BASE64!"})
    void what_no_browser_gives_is_refused(String key, String secret) {
        var offCurve = new byte[65];
        offCurve[0] = 4;
        offCurve[64] = 1;
        var words = Map.of("SHORT", "BAAB", "OFF_CURVE", Base64.getUrlEncoder().encodeToString(offCurve));

        refused(
                listen(
                        service.url(),
                        key.equals("GOOD") ? browser.key() : words.getOrDefault(key, key),
                        secret.equals("GOOD") ? browser.secret() : words.getOrDefault(secret, secret)),
                422,
                "malformed-address");
    }

    @Test
    void without_the_browsers_keys_or_to_a_service_inside_nothing_is_pushed() {
        refused(
                subscribe(People.municipalHandler(), "WEB_PUSH", "https://push.example/1", "ISSUED"),
                422,
                "malformed-address");
        refused(listen("https://127.0.0.1/push", browser.key(), browser.secret()), 422, "unfit-address");
        refused(listen("http://push.example/1", browser.key(), browser.secret()), 422, "unfit-address");
    }

    private static Response listen(String endpoint, String key, String secret) {
        var form = Map.of(
                "channel",
                "WEB_PUSH",
                "address",
                endpoint,
                "keys",
                Map.of("p256dh", key, "auth", secret),
                "kinds",
                List.of("ISSUED"),
                "language",
                "EN");
        return subscribe(People.municipalHandler(), UUID.randomUUID(), form);
    }
}
