package io.gridcase.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gridcase.testsupport.Infra;
import io.gridcase.testsupport.TopicReader;
import io.gridcase.testsupport.TopicWriter;
import io.gridcase.testsupport.WireEvent;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ProbeInfra.class)
class EventConsumerTest {

    private static final Duration LONG = Duration.ofSeconds(40);
    private static final String TOPIC = "probe.case-events";

    private final String number = "case-" + UUID.randomUUID();
    private final UUID id = UUID.randomUUID();
    private final TopicWriter kafka = new TopicWriter(Infra.shared().kafkaBootstrapServers());

    @Inject
    Probe probe;

    @Inject
    ProbeConsumer consumer;

    @Inject
    MeterRegistry meters;

    @AfterEach
    void close() {
        ProbeInfra.cutDatabase(false);
        kafka.close();
    }

    @Test
    void an_event_delivered_twice_has_its_effect_once() {
        send(event("changed.v1", "{\"change\":1}"));
        send(event("changed.v1", "{\"change\":1}"));
        UUID next = sendMarker();
        await().atMost(LONG).until(() -> probe.effects(number).contains(next));
        assertThat(probe.effects(number)).containsExactly(id, next);
        assertThat(meters.counter("messages.duplicate", "consumer", "probe", "type", "changed.v1")
                        .count())
                .isPositive();
    }

    @Test
    void unknown_types_and_unknown_fields_are_no_concern_of_ours() {
        send(event("something-else.v7", "not even json"));
        send(event("changed.v1", "{\"change\":1,\"colour\":\"green\"}"));
        await().atMost(LONG).until(() -> probe.effects(number).size() == 1);
        assertThat(deadLetters(0)).isEmpty();
    }

    @Test
    void what_fails_for_good_becomes_a_dead_letter_with_its_reason_and_the_next_case_goes_on() {
        int before = consumer.tries();
        send(event("poison.v1", "{\"change\":1}"));
        UUID next = sendMarker();

        WireEvent dead = deadLetters(1).get(0);
        assertThat(consumer.tries() - before).isEqualTo(3);
        assertThat(dead.body()).isEqualTo("{\"change\":1}");
        assertThat(dead.headers())
                .containsEntry("ce_id", id.toString())
                .containsEntry("ce_type", "poison.v1")
                .containsEntry("dead-letter-topic", TOPIC)
                .containsEntry("dead-letter-consumer", "probe")
                .containsKeys("dead-letter-partition", "dead-letter-offset");
        assertThat(dead.header("dead-letter-reason")).contains("no department 园林 for this case");
        await().atMost(LONG).until(() -> !probe.effects(number).isEmpty());
        assertThat(probe.effects(number)).containsExactly(next);

        send(event("poison.v1", "{\"change\":1}"));
        UUID last = sendMarker();
        await().atMost(LONG).until(() -> probe.effects(number).contains(last));
        assertThat(deadLetters(1)).hasSize(1);
    }

    @Test
    void what_cannot_be_read_becomes_a_dead_letter_at_once() {
        send(event("changed.v1", "{\"change\":"));
        send(event("changed.v1", ""));
        send(event("changed.v1", "{\"change\":\"seven\"}"));
        for (String header :
                new String[] {"ce_id", "ce_type", "ce_time", "ce_subject", "ce_source", "ce_specversion"}) {
            send(without(header));
        }
        send(with("ce_id", "17"));
        send(with("ce_time", "yesterday"));
        send(with("ce_specversion", "0.3"));
        UUID next = sendMarker();

        await().atMost(LONG).until(() -> probe.effects(number).contains(next));
        // The first three share one id and so one place in the inbox.
        assertThat(deadLetters(10))
                .hasSize(10)
                .allSatisfy(
                        dead -> assertThat(dead.header("dead-letter-reason")).contains("MalformedEvent"));
        assertThat(probe.effects(number)).containsExactly(next);
    }

    @Test
    void who_sent_what_is_refused_is_told_at_once_and_once_and_nothing_changes() {
        int before = consumer.tries();
        send(event("refused.v1", "{\"do\":\"tell\"}"));
        send(event("refused.v1", "{\"do\":\"tell\"}"));
        UUID next = sendMarker();

        await().atMost(LONG).until(() -> probe.effects(number).contains(next));
        assertThat(consumer.tries() - before).isOne();
        assertThat(probe.effects(number)).containsExactly(next);
        assertThat(deadLetters(0)).isEmpty();
        try (TopicReader reader = new TopicReader(Infra.shared().kafkaBootstrapServers(), TOPIC)) {
            reader.awaitFirst("complaint.v1", number);
            assertThat(reader.all())
                    .filteredOn(
                            event -> event.key().equals(number) && event.type().equals("complaint.v1"))
                    .hasSize(1);
        }
    }

    @Test
    void a_complaint_that_cannot_be_made_leaves_a_dead_letter_and_holds_up_nobody() {
        send(event("refused.v1", "{\"do\":\"break\"}"));
        UUID next = sendMarker();

        assertThat(deadLetters(1).get(0).header("dead-letter-reason")).contains("not like this");
        await().atMost(LONG).until(() -> probe.effects(number).contains(next));
    }

    @Test
    void while_the_database_is_away_messages_wait_and_none_is_lost_or_put_aside() {
        send(event("changed.v1", "{\"change\":1}"));
        await().atMost(LONG).until(() -> probe.effects(number).size() == 1);

        ProbeInfra.cutDatabase(true);
        UUID during = sendMarker();
        // Far longer than the bounded tries take, so that only their not being counted can explain what follows.
        await().pollDelay(Duration.ofSeconds(3)).until(() -> true);
        ProbeInfra.cutDatabase(false);

        await().ignoreExceptions()
                .atMost(LONG)
                .until(() -> probe.effects(number).contains(during));
        assertThat(probe.effects(number)).containsExactly(id, during);
        assertThat(deadLetters(0)).isEmpty();
    }

    private UUID sendMarker() {
        UUID marker = UUID.randomUUID();
        send(WireEvent.of(marker, "changed.v1", "/elsewhere", number, Instant.EPOCH, "{\"change\":2}"));
        return marker;
    }

    private void send(WireEvent event) {
        kafka.send(TOPIC, event);
    }

    private WireEvent event(String type, String body) {
        return WireEvent.of(id, type, "/elsewhere", number, Instant.EPOCH, body);
    }

    private WireEvent without(String header) {
        Map<String, String> headers = headers();
        headers.remove(header);
        return new WireEvent(number, headers, "{\"change\":1}");
    }

    private WireEvent with(String header, String value) {
        Map<String, String> headers = headers();
        headers.put(header, value);
        return new WireEvent(number, headers, "{\"change\":1}");
    }

    private Map<String, String> headers() {
        return new HashMap<>(WireEvent.of(UUID.randomUUID(), "changed.v1", "/elsewhere", number, Instant.EPOCH, "{}")
                .headers());
    }

    private java.util.List<WireEvent> deadLetters(int atLeast) {
        try (TopicReader reader = new TopicReader(Infra.shared().kafkaBootstrapServers(), "probe.dead-letters")) {
            return reader.await(atLeast, number);
        }
    }
}
