package io.gridcase.intake.report;

import static io.gridcase.intake.Staff.inspector;
import static io.gridcase.intake.Staff.shiftLeader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.gridcase.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A report says all that its channel needs, and nothing that only other channels say. */
@QuarkusTest
class FitForChannelTest extends Registering {

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

    private static TestTokens sender(String channel) {
        return channel.equals("INSPECTOR") ? inspector() : shiftLeader();
    }
}
