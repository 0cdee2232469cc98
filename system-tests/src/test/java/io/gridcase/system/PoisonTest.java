package io.gridcase.system;

import static io.gridcase.system.stack.Service.CLOSURE;
import static io.gridcase.system.stack.Service.DISPATCH;
import static io.gridcase.system.stack.Service.INTAKE;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.system.stack.Service;
import io.gridcase.system.stack.Topic;
import io.gridcase.system.staff.Staff;
import io.gridcase.testsupport.Contracts;
import io.gridcase.testsupport.WireEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Messages that nobody can handle are put aside with the reason, and hold up nobody else's case. */
class PoisonTest {

    private static final String NO_CASE = "33048320010101999999";

    @ParameterizedTest(name = "{2} on the topic of {0}, heard by {1}")
    @MethodSource("poison")
    void is_put_aside_with_the_reason(Service speaker, List<Service> listeners, String what, WireEvent message) {
        Topic.of(speaker).put(message);

        for (var listener : listeners) {
            var aside = Topic.ofDeadLetters(listener)
                    .await(what, dead -> dead.header(Topic.MADE_UP).equals(message.header(Topic.MADE_UP)))
                    .get(0);
            assertThat(aside.body()).isEqualTo(message.body());
            assertThat(aside.header("dead-letter-reason")).isNotBlank();
            assertThat(aside.header("dead-letter-topic")).isEqualTo(speaker.topic());
            assertThat(aside.header("dead-letter-consumer")).isNotBlank();
        }
        laterCasesFlow();
    }

    static Stream<Arguments> poison() {
        return Stream.of(
                        poison(INTAKE, List.of(DISPATCH, CLOSURE), "case-filed.v1"),
                        poison(DISPATCH, List.of(CLOSURE), "assignment-handled.v1"),
                        poison(CLOSURE, List.of(INTAKE, DISPATCH), "case-closed.v1"))
                .flatMap(some -> some);
    }

    @Test
    void an_unknown_type_is_ignored() {
        var message = madeUp("case-painted-green.v1", "{}");
        Topic.of(INTAKE).put(message);

        laterCasesFlow();
        assertThat(Topic.ofDeadLetters(DISPATCH).all())
                .noneMatch(dead -> dead.header(Topic.MADE_UP).equals(message.header(Topic.MADE_UP)));
    }

    private static Stream<Arguments> poison(Service speaker, List<Service> listeners, String type) {
        return Stream.of(
                Arguments.of(speaker, listeners, "no JSON", madeUp(type, "{\"caseNumber\": ")),
                Arguments.of(speaker, listeners, "empty JSON", madeUp(type, "{}")),
                Arguments.of(speaker, listeners, "no envelope", withoutEnvelope()),
                Arguments.of(speaker, listeners, "wrong types", madeUp(type, wrongTypes(type))));
    }

    private static String wrongTypes(String type) {
        return Contracts.example(type).toString().replace("\"330483101018001\"", "[17]");
    }

    private static WireEvent madeUp(String type, String body) {
        var whole =
                WireEvent.of(UUID.randomUUID(), type, "/nobody", NO_CASE, Instant.parse("2026-01-01T00:00:00Z"), body);
        var headers = new java.util.HashMap<>(whole.headers());
        headers.put(Topic.MADE_UP, UUID.randomUUID().toString());
        return new WireEvent(NO_CASE, headers, body);
    }

    private static WireEvent withoutEnvelope() {
        return new WireEvent(NO_CASE, Map.of(Topic.MADE_UP, UUID.randomUUID().toString()), "hello");
    }

    private static void laterCasesFlow() {
        var reporter = Staff.named("py-inspector-1");
        var caseNumber = reporter.reports(reporter.seesBrokenKerbstone());
        assertThat(Staff.named("py-supervisor-1")
                        .awaitsCase(caseNumber, "DISPATCHED")
                        .text("/department"))
                .isEqualTo("puyuan-municipal");
    }
}
