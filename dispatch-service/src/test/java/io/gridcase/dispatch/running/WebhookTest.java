package io.gridcase.dispatch.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

import io.gridcase.dispatch.delivery.WebhookKeys.Key;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people are owed, as a server of theirs gets it. */
@QuarkusTest
class WebhookTest extends RunningWebhook {

    @Test
    void a_department_is_told_of_its_new_case_once_and_signed() {
        var key = listen("ISSUED").then().statusCode(201).extract().<String>path("key");
        var caseNumber = dispatchedCase();

        send();
        send();

        assertThat(ear.kinds()).containsExactly("ISSUED");
        var told = ear.heard().get(0);
        assertThat(told.json().get("caseNumber").asText()).isEqualTo(caseNumber);
        assertThat(told.json().get("department").asText()).isEqualTo("puyuan-municipal");
        assertThat(told.json().get("deadline").asText())
                .isEqualTo(show(caseNumber).jsonPath().getString("dueAt"));
        assertThat(told.json().get("link").asText()).isEqualTo("https://desk.example/#/cases/" + caseNumber);
        assertThat(told.json().get("text").asText()).isEqualTo("New assignment: case " + caseNumber);
        assertThat(told.json().get("id").asText()).isEqualTo(told.header("Gridcase-Notification-Id"));
        assertThat(told.json().properties()).extracting(field -> field.getKey()).doesNotContain("description");
        assertThat(signatures(told)).containsExactly("v1=" + signed(key, told));
        as(People.municipalHandler()).get(SUBSCRIPTIONS).then().body("items[0].key", nullValue());
    }

    @Test
    void a_changed_key_signs_beside_the_one_before_for_a_day() {
        var first = listen("REMINDED");
        var old = first.<String>path("key");
        var changed = as(People.municipalHandler())
                .header("If-Match", first.header("ETag"))
                .post(SUBSCRIPTIONS + "/" + first.path("id") + "/change-key");
        var key = changed.then().statusCode(200).extract().<String>path("key");

        remindedAt("2017-07-01T01:59:59Z");
        remindedAt("2017-07-01T02:00:00Z");

        assertThat(key).isNotEqualTo(old);
        var both = ear.heard().get(0);
        assertThat(signatures(both)).containsExactly("v1=" + signed(key, both), "v1=" + signed(old, both));
        var one = ear.heard().get(1);
        assertThat(signatures(one)).containsExactly("v1=" + signed(key, one));
    }

    @Test
    void what_failed_comes_again_under_its_id_and_before_what_happened_later() {
        ear.answers(503);
        listen("ISSUED", "REMINDED", "WITHDRAWN");
        var caseNumber = dispatchedCase();
        send();
        remind(caseNumber);
        send();
        assertThat(ear.kinds()).containsExactly("ISSUED");
        ear.answers(200);

        clock.pass(Duration.ofSeconds(29));
        send();
        assertThat(ear.kinds()).containsExactly("ISSUED");
        clock.pass(Duration.ofSeconds(9));
        send();
        send();

        assertThat(ear.kinds()).containsExactly("ISSUED", "ISSUED", "REMINDED");
        assertThat(ear.heard().stream()
                        .limit(2)
                        .map(told -> told.header("Gridcase-Notification-Id"))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void what_is_urgent_does_not_wait_for_what_failed_before() {
        ear.answers(told -> told.kind().equals("DUE") ? 200 : 503);
        listen("ISSUED", "DUE");
        dispatchedCase();
        send();

        fireAt("2017-07-08T02:00:01Z");
        send();

        assertThat(ear.kinds()).contains("DUE");
    }

    @Test
    void a_redirect_is_not_followed_and_a_refusal_is_not_repeated() {
        ear.answers(302);
        listen("ISSUED");
        dispatchedCase();

        send();
        clock.pass(Duration.ofDays(1));
        send();

        assertThat(ear.heard()).hasSize(1);
    }

    private void remindedAt(String instant) {
        clock.set(FOUNDING_INSTANT);
        var caseNumber = dispatchedCase();
        clock.set(instant);
        remind(caseNumber);
        send();
    }

    private static void remind(String caseNumber) {
        act(People.puyuanDispatcher(), etag(caseNumber), "remind", caseNumber, java.util.Map.of("text", "请尽快"))
                .then()
                .statusCode(200);
    }

    private static String signed(String key, Ear.Heard told) {
        var time = told.header("Gridcase-Signature").split(",", -1)[0].substring("t=".length());
        return new Key(key).sign(time + "." + told.text());
    }

    private static List<String> signatures(Ear.Heard told) {
        return Arrays.stream(told.header("Gridcase-Signature").split(",", -1))
                .skip(1)
                .toList();
    }
}
