package io.gridcase.intake.report;

import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.Staff.countyOfficer;
import static io.gridcase.intake.Staff.inspector;
import static io.gridcase.intake.Staff.shiftLeader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.gridcase.testsupport.Contracts;
import io.gridcase.testsupport.Infra;
import io.gridcase.testsupport.TopicReader;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the centre registers for those who called, wrote or ordered. */
@QuarkusTest
class RegisterReportTest extends Registering {

    @ParameterizedTest(name = "{0} by an inspector {1}, by the centre {2}")
    @CsvSource({
        "INSPECTOR,  201, 403",
        "HOTLINE,    403, 201",
        "LEADER,     403, 201",
        "MEDIA,      403, 201",
        "INSPECTION, 403, 201",
        "VIDEO,      403, 201",
        "WECHAT,     403, 201",
        "PUBLIC,     403, 403",
        "SENSOR,     403, 403",
        "PARTNER,    403, 403"
    })
    void each_has_channels_of_their_own(String channel, int byInspector, int byCentre) {
        for (var centre : List.of(shiftLeader(), countyOfficer("py-intake-9"))) {
            register(centre, agreed(channel, UUID.randomUUID())).statusCode(byCentre);
        }
        register(inspector(), agreed(channel, id)).statusCode(byInspector);
    }

    @Test
    void somebody_elses_channel_is_refused_with_ones_own() {
        assertRefused(register(inspector(), agreed("HOTLINE", id)), 403, "foreign-channel")
                .body("channels", contains("INSPECTOR"));
        assertThat(stored()).isZero();
    }

    @Test
    void a_call_is_taken_in_with_an_address_and_waits() {
        var call = agreed("HOTLINE", id);
        call.remove("place");
        call.putAll(Map.of(
                "photos",
                List.of(),
                "foreignSystem",
                "12345",
                "foreignNumber",
                "T" + id,
                "reporter",
                Map.of("name", "王女士", "phone", "13900000000")));

        var answer = register(countyOfficer("py-intake-9"), call)
                .statusCode(201)
                .body("channel", equalTo("HOTLINE"))
                .body("caseNumber", nullValue())
                .body("place.gridCode", nullValue())
                .body("source.foreignNumber", equalTo("T" + id));

        assertThat(answer.extract().asString()).doesNotContain("王女士", "13900000000");
        assertThat(tables.rows("select phone from reporter where report_id = '%s'".formatted(id)))
                .containsExactly("13900000000");
    }

    @Test
    void a_leaders_order_carries_its_promise_into_the_case() {
        String number = register(shiftLeader(), agreed("LEADER", id))
                .statusCode(201)
                .body("source.promisedAt", equalTo(PROMISE))
                .body("state", equalTo("FILED"))
                .extract()
                .path("caseNumber");

        try (var topic = new TopicReader(Infra.shared().kafkaBootstrapServers(), "intake.case-events")) {
            var event = topic.awaitFirst("case-filed.v1", number);
            Contracts.assertValid("case-filed.v1", event.json());
            assertThat(event.json().at("/promisedAt").asText()).isEqualTo(PROMISE);
        }
    }

    @Test
    void a_foreign_number_is_registered_once() {
        var first = agreed("HOTLINE", id);
        var second = agreed("HOTLINE", UUID.randomUUID());
        second.put("foreignNumber", first.get("foreignNumber"));
        register(shiftLeader(), first).statusCode(201);

        assertRefused(register(shiftLeader(), second), 409, "foreign-number-taken");
        register(shiftLeader(), first).statusCode(200).body("id", equalTo(id.toString()));
    }

    @Test
    void what_is_registered_shows_who_did() {
        register(shiftLeader(), agreed("MEDIA", id)).statusCode(201).body("reportedBy", equalTo("py-shift-1"));

        as(shiftLeader())
                .get("/reports/" + id)
                .then()
                .body("source.batch", nullValue())
                .body("channel", not("INSPECTOR"));
    }
}
