package io.gridcase.intake.report;

import static io.gridcase.intake.SampleReport.decided;
import static io.gridcase.intake.SampleReport.send;
import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.Staff.countyOfficer;
import static io.gridcase.intake.Staff.inspector;
import static io.gridcase.intake.Staff.shiftLeader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.gridcase.intake.Tables;
import io.gridcase.testsupport.Contracts;
import io.gridcase.testsupport.Infra;
import io.gridcase.testsupport.TestTokens;
import io.gridcase.testsupport.TopicReader;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the centre registers for those who called, wrote or ordered. */
@QuarkusTest
class RegisterReportTest {

    private static final String PROMISE = "2099-01-01T00:00:00Z";

    @Inject
    Tables tables;

    private final UUID id = UUID.randomUUID();

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

    @ParameterizedTest(name = "{0} without {1}")
    @CsvSource({
        "INSPECTOR, place",
        "LEADER, promisedAt",
        "INSPECTION, promisedAt",
        "INSPECTION, batch",
        "HOTLINE, foreignSystem",
        "HOTLINE, foreignNumber"
    })
    void what_the_channel_needs(String channel, String field) {
        var report = agreed(channel, id);
        report.remove(field);

        assertRefused(register(sender(channel), report), 422, "unfit-for-channel")
                .body("missing", contains(field))
                .body("unfit", empty());
        assertThat(stored()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"promisedAt", "batch", "foreignSystem", "foreignNumber", "reporter"})
    void what_a_phone_does_not_say(String field) {
        var report = agreed("INSPECTOR", id);
        report.put(field, field.equals("promisedAt") ? PROMISE : field.equals("reporter") ? Map.of() : "12345");

        assertRefused(register(inspector(), report), 422, "unfit-for-channel").body("unfit", contains(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1000000-01-01T00:00:00Z", "+1000000-01-01T00:00:00Z", "1969-12-31T23:59:59Z"})
    void a_promise_that_no_calendar_holds(String promise) {
        var report = agreed("LEADER", id);
        report.put("promisedAt", promise);

        assertRefused(register(shiftLeader(), report), 422, "unfit-for-channel").body("unfit", contains("promisedAt"));
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

    private static TestTokens sender(String channel) {
        return channel.equals("INSPECTOR") ? inspector() : shiftLeader();
    }

    /** A report with all that the channel needs. */
    private static Map<String, Object> agreed(String channel, UUID id) {
        var report = new HashMap<>(decided(id));
        report.put("channel", channel);
        // Of a class of its own, or the rule would merge what other tests report in this place.
        report.putAll(Map.of("classKind", "COMPONENT", "classCode", "01001", "conditionNo", 1));
        switch (channel) {
            case "LEADER" -> report.put("promisedAt", PROMISE);
            case "INSPECTION" -> report.putAll(Map.of("promisedAt", PROMISE, "batch", "2026-07 督查"));
            case "HOTLINE" -> report.putAll(Map.of("foreignSystem", "12345", "foreignNumber", id.toString()));
            default -> {}
        }
        return report;
    }

    private static ValidatableResponse register(TestTokens person, Map<String, Object> report) {
        return send(person, report).then();
    }

    private long stored() {
        return tables.count("report where id = '%s'".formatted(id));
    }

    private static ValidatableResponse assertRefused(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:gridcase:problem:" + code));
    }
}
