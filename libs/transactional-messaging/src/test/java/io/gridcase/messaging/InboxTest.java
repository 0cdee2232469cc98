package io.gridcase.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ProbeInfra.class)
class InboxTest {

    private final UUID id = UUID.randomUUID();
    private final AtomicInteger effects = new AtomicInteger();

    @Inject
    Inbox inbox;

    @Inject
    Probe probe;

    @Test
    void an_event_has_its_effect_once_for_each_consumer() {
        assertThat(hear("ledger")).isTrue();
        assertThat(hear("ledger")).isFalse();
        assertThat(hear("watch")).isTrue();
        assertThat(effects).hasValue(2);
    }

    @Test
    void a_failed_effect_leaves_the_event_new() {
        assertThatThrownBy(() -> probe.inTransaction(
                        () -> inbox.once(id, "ledger", () -> Uni.createFrom().failure(new IllegalStateException()))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(hear("ledger")).isTrue();
    }

    @Test
    void of_two_deliveries_at_once_the_second_waits_and_does_nothing() {
        CompletableFuture<Void> go = new CompletableFuture<>();
        CompletableFuture<Void> inside = new CompletableFuture<>();
        CompletableFuture<Boolean> first =
                CompletableFuture.supplyAsync(() -> probe.inTransaction(() -> inbox.once(id, "ledger", () -> {
                    inside.complete(null);
                    effects.incrementAndGet();
                    return onThisContext(go);
                })));
        inside.join();
        CompletableFuture<Boolean> second = CompletableFuture.supplyAsync(() -> hear("ledger"));
        assertThat(second).isNotDone();
        go.complete(null);

        assertThat(first).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(true);
        assertThat(second).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(false);
        assertThat(effects).hasValue(1);
    }

    /** A session belongs to its event loop, whoever completes the stage. */
    private static Uni<Void> onThisContext(CompletableFuture<Void> stage) {
        Context context = Vertx.currentContext();
        return Uni.createFrom().completionStage(stage).emitOn(work -> context.runOnContext(now -> work.run()));
    }

    private boolean hear(String consumer) {
        return probe.inTransaction(
                () -> inbox.once(id, consumer, () -> Uni.createFrom().voidItem().invoke(effects::incrementAndGet)));
    }
}
