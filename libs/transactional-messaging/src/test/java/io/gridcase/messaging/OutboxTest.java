package io.gridcase.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.testsupport.Infra;
import io.gridcase.testsupport.TopicReader;
import io.gridcase.testsupport.WireEvent;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hibernate.FlushMode;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ProbeInfra.class)
class OutboxTest {

    private final String number = "case-" + UUID.randomUUID();

    @Inject
    Outbox outbox;

    @Inject
    Probe probe;

    @Inject
    ObjectMapper json;

    @Inject
    MessagingConfig config;

    @Test
    void a_committed_event_arrives_as_a_cloud_event_keyed_by_its_case() {
        probe.inTransaction(() -> outbox.put(Probe.changed(number, 1)));

        WireEvent event = said(1).get(0);
        assertThat(event.body()).isEqualTo("{\"change\":1}");
        assertThat(event.headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", "changed.v1")
                .containsEntry("ce_source", "/probe")
                .containsEntry("ce_subject", number)
                .containsEntry("ce_time", "1970-01-01T00:00:00Z")
                .containsEntry("content-type", "application/json");
        assertThat(UUID.fromString(event.id()).version()).isEqualTo(7);
    }

    @Test
    void events_put_together_keep_their_order() {
        probe.inTransaction(() -> outbox.putAll(IntStream.rangeClosed(1, 20)
                .mapToObj(i -> Probe.changed(number, i))
                .toList()));
        assertThat(said(20))
                .extracting(event -> event.json().get("change").intValue())
                .isEqualTo(IntStream.rangeClosed(1, 20).boxed().toList());
    }

    @Test
    void a_rolled_back_change_says_nothing() {
        assertThatThrownBy(() -> probe.inTransaction(() -> outbox.put(Probe.changed(number, 1))
                        .chain(() -> Uni.createFrom().failure(new IllegalArgumentException("changed my mind")))))
                .isInstanceOf(IllegalArgumentException.class);
        probe.inTransaction(() -> outbox.put(Probe.changed(number, 2)));

        assertThat(said(1)).extracting(WireEvent::body).containsExactly("{\"change\":2}");
    }

    @Test
    void an_event_outside_a_transaction_is_refused() {
        assertThatThrownBy(() -> probe.await(() -> outbox.put(Probe.changed(number, 1))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> probe.await(() -> Panache.withSession(() -> outbox.put(Probe.changed(number, 1)))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("within a transaction");
    }

    @Test
    void concurrent_changes_of_one_case_are_said_in_the_order_of_their_commits() {
        probe.inTransaction(() -> new ProbeCase(number).persist());
        int writers = 6;
        int each = 10;
        CompletableFuture.allOf(IntStream.range(0, writers)
                        .mapToObj(writer -> CompletableFuture.runAsync(() -> {
                            for (int i = 0; i < each; i++) {
                                changeUntilDone();
                            }
                        }))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(said(writers * each))
                .extracting(event -> event.json().get("change").intValue())
                .isEqualTo(IntStream.rangeClosed(1, writers * each).boxed().toList());
    }

    /** Otherwise the second of two changes could take the lower number and still commit later. */
    @Test
    void the_case_is_locked_before_the_event_takes_its_number() {
        Long written = probe.inTransaction(() -> Panache.getSession()
                .invoke(session -> session.setFlushMode(FlushMode.MANUAL))
                .call(() -> new ProbeCase(number).persist())
                .call(() -> outbox.put(Probe.changed(number, 1)))
                .chain(session -> session.createNativeQuery(
                                "select count(*) from probe_case where number = ?1", Long.class)
                        .setParameter(1, number)
                        .getSingleResult()));
        assertThat(written).isEqualTo(1);
    }

    @Test
    void the_relay_is_told_after_the_commit_and_not_before() throws InterruptedException {
        OutboxSignal told = new OutboxSignal();
        Outbox telling = new Outbox(json, config, told);
        List<Boolean> before = new ArrayList<>();
        probe.inTransaction(() -> telling.put(Probe.changed(number, 1)).invoke(() -> before.add(isRaised(told))));
        assertThat(before).containsExactly(false);
        assertThat(told.await(Duration.ofSeconds(10))).isTrue();

        assertThatThrownBy(() -> probe.inTransaction(() -> telling.put(Probe.changed(number, 2))
                        .chain(() -> Uni.createFrom().failure(new IllegalArgumentException("changed my mind")))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(isRaised(told)).isFalse();
    }

    /** Changes the case and says so; a change that lost the race is made again from the new state. */
    private void changeUntilDone() {
        while (true) {
            try {
                probe.inTransaction(() -> ProbeCase.<ProbeCase>findById(number)
                        .invoke(found -> found.changes++)
                        .call(found -> outbox.put(Probe.changed(number, found.changes))));
                return;
            } catch (RuntimeException stale) {
                assertThat(stale).hasStackTraceContaining("OptimisticLock");
            }
        }
    }

    private static boolean isRaised(OutboxSignal signal) {
        try {
            return signal.await(Duration.ZERO);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<WireEvent> said(int atLeast) {
        try (TopicReader reader = new TopicReader(Infra.shared().kafkaBootstrapServers(), "probe.said")) {
            return reader.await(atLeast, number);
        }
    }
}
