package io.gridcase.intake.report;

import static io.gridcase.intake.SampleReport.decided;
import static io.gridcase.intake.SampleReport.send;
import static org.hamcrest.Matchers.equalTo;

import io.gridcase.intake.Tables;
import io.gridcase.testsupport.TestTokens;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** One report, to be registered on any channel. */
abstract class Registering {

    static final String PROMISE = "2099-01-01T00:00:00Z";

    @Inject
    Tables tables;

    final UUID id = UUID.randomUUID();

    /** A report with all that the channel needs. */
    static Map<String, Object> agreed(String channel, UUID id) {
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

    static ValidatableResponse register(TestTokens person, Map<String, Object> report) {
        return send(person, report).then();
    }

    long stored() {
        return tables.count("report where id = '%s'".formatted(id));
    }

    static ValidatableResponse assertRefused(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:gridcase:problem:" + code));
    }
}
