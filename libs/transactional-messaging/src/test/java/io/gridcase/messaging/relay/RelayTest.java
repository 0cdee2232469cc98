package io.gridcase.messaging.relay;

import static java.util.stream.IntStream.rangeClosed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gridcase.testsupport.WireEvent;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RelayTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final RelayLab lab = RelayLab.open();

    @AfterEach
    void close() throws InterruptedException {
        lab.close();
    }

    @Test
    void each_case_keeps_its_order_while_replicas_come_and_go() throws InterruptedException {
        int cases = 40;
        int changes = 25;
        lab.start();
        RelayLab.Replica leaving = lab.start();
        CompletableFuture<Void> writers = CompletableFuture.allOf(IntStream.range(0, 4)
                .mapToObj(writer -> CompletableFuture.runAsync(
                        () -> {
                            for (int change = writer; change < cases * changes; change += 4) {
                                lab.change("case-" + change % cases);
                            }
                        },
                        lab.threads))
                .toArray(CompletableFuture[]::new));
        lab.start();
        leaving.stop();
        lab.start();
        writers.join();
        await().atMost(LONG).until(() -> lab.count("outbox") == 0);

        List<String> inOrder =
                rangeClosed(1, changes).mapToObj(Integer::toString).toList();
        assertThat(IntStream.range(0, cases))
                .allSatisfy(number ->
                        assertThat(lab.firstDeliveries("case-" + number)).isEqualTo(inOrder));
    }

    @Test
    void a_replica_that_dies_between_sending_and_removing_only_repeats() throws InterruptedException {
        RelayLab.Replica dying = lab.frozen(Duration.ofSeconds(1));
        OutboxTable neverRemoves = new OutboxTable(lab.database, dying.leases.owner()) {
            @Override
            void remove(Collection<OutboxRow> sent, Collection<Lease> leases) {
                throw new IllegalStateException("killed");
            }
        };
        rangeClosed(1, 5).forEach(seq -> lab.put("case-1", seq));
        assertThat(CompletableFuture.supplyAsync(() -> sendsOnce(dying.relay(neverRemoves)), lab.threads))
                .failsWithin(LONG);
        assertThat(lab.delivered()).hasSize(5);
        rangeClosed(6, 8).forEach(seq -> lab.put("case-1", seq));

        lab.start();
        await().atMost(LONG).until(() -> lab.count("outbox") == 0);
        assertThat(lab.delivered()).hasSize(5 + 8);
        assertThat(lab.firstDeliveries("case-1")).containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
    }

    @Test
    void a_replica_that_wakes_up_after_its_lease_changes_nothing_any_more() throws Exception {
        RelayLab.Replica sleeper = lab.frozen(Duration.ofSeconds(1));
        CountDownLatch takenOver = new CountDownLatch(1);
        OutboxTable sleeps = new OutboxTable(lab.database, sleeper.leases.owner()) {
            @Override
            void remove(Collection<OutboxRow> sent, Collection<Lease> leases) {
                try {
                    takenOver.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                super.remove(sent, leases);
            }
        };
        lab.put("case-1", 1);
        CompletableFuture<Boolean> asleep =
                CompletableFuture.supplyAsync(() -> sendsOnce(sleeper.relay(sleeps)), lab.threads);
        await().atMost(LONG).until(() -> lab.delivered().size() == 1);
        // Nobody sends yet: the row must outlive the sleeper's late removal.
        RelayLab.Replica heir = new TakesOver(lab).awaitAll();
        takenOver.countDown();

        assertThat(asleep).succeedsWithin(LONG);
        assertThat(lab.count("outbox")).isEqualTo(1);
        assertThat(heir.relay.pass()).isTrue();
        assertThat(lab.count("outbox")).isZero();
        assertThat(lab.delivered()).extracting(WireEvent::body).containsExactly("1", "1");
        assertThat(lab.delivered().stream().map(WireEvent::id).distinct()).hasSize(1);
    }

    @Test
    void replicas_share_the_buckets_and_a_leaving_one_hands_its_own_over() throws InterruptedException {
        RelayLab.Replica first = lab.start();
        await().atMost(LONG).until(() -> first.leases.current().size() == 16);
        RelayLab.Replica second = lab.start();
        await().atMost(LONG)
                .until(() -> first.leases.current().size() == 8
                        && second.leases.current().size() == 8);
        first.stop();
        await().atMost(LONG).until(() -> second.leases.current().size() == 16);
    }

    @Test
    void an_event_says_who_it_is_on_every_delivery() {
        lab.put("case-1", 1);
        UUID id = lab.rows("select event_id from outbox").get(0).getUUID(0);
        lab.start();
        await().atMost(LONG).until(() -> lab.delivered().size() == 1);
        assertThat(lab.delivered().get(0).id()).isEqualTo(id.toString());
        assertThat(id.version()).isEqualTo(7);
    }

    @Test
    void a_replica_that_is_told_does_not_wait_for_its_next_look() {
        RelayLab.Replica replica = lab.startLookingEvery(Duration.ofMinutes(10));
        await().atMost(LONG).until(() -> replica.leases.current().size() == 16);
        lab.put("case-1", 1);
        await().atMost(LONG).until(() -> {
            replica.signal.raise();
            return lab.count("outbox") == 0;
        });
        assertThat(lab.meters.counter("outbox.relayed").count()).isEqualTo(1);
    }

    private static boolean sendsOnce(Relay relay) {
        try {
            return relay.pass();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes every bucket over as soon as its lease runs out, and sends nothing. */
    private record TakesOver(RelayLab lab) {

        RelayLab.Replica awaitAll() {
            RelayLab.Replica heir = lab.new Replica(Duration.ofSeconds(60));
            await().atMost(LONG).until(() -> {
                lab.database.run("delete from outbox_relay"); // so that the heir's share is everything
                heir.leases.renew();
                return heir.leases.current().size() == Leases.BUCKETS;
            });
            return heir;
        }
    }
}
