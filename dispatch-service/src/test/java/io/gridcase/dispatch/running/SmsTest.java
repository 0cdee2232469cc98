package io.gridcase.dispatch.running;

import static io.gridcase.dispatch.running.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Short messages, as the gateway of an operator gets them. */
@QuarkusTest
class SmsTest extends RunningNotifications {

    @ConfigProperty(name = "gridcase.notifications.sms.url")
    URI gateway;

    @Test
    void the_gateway_gets_number_and_text_under_an_id() {
        try (var ear = new Ear(gateway.getPort())) {
            subscribe(People.municipalHandler(), "SMS", "13800138000", "ISSUED")
                    .then()
                    .statusCode(201);
            var caseNumber = dispatchedCase();

            send();

            var sent = ear.heard().get(0);
            assertThat(sent.json().get("to").asText()).isEqualTo("13800138000");
            assertThat(sent.json().get("text").asText()).isEqualTo("New assignment: case " + caseNumber);
            assertThat(sent.header("Idempotency-Key"))
                    .isEqualTo(sent.json().get("id").asText());
            assertThat(sent.header("Authorization")).isEqualTo("Bearer the-gateways-own");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110",
                "1380013800",
                "138001380000",
                "+0123456789",
                "138 0013 8000",
                "13800138000,110",
                "1380013800a"
            })
    void what_is_no_number_of_one_telephone_is_refused(String number) {
        refused(subscribe(People.municipalHandler(), "SMS", number, "ISSUED"), 422, "malformed-address");
    }
}
