package io.gridcase.messaging.relay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PoisonTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final int TOO_LARGE = 2_000_000;

    /** What docs/adr/0002 tells an operator to do once the reason is gone. */
    private static final String PUT_BACK = """
            with back as (delete from outbox_dead where subject = $1 returning *)
            insert into outbox (id, event_id, topic, type, subject, headers, payload, created_at) overriding system value
            select id, event_id, topic, type, subject, headers, payload, created_at from back
            """;

    private final RelayLab lab = RelayLab.open();

    @AfterEach
    void close() throws InterruptedException {
        lab.close();
    }

    @Test
    void an_event_that_kafka_refuses_for_good_holds_back_its_own_case_only() {
        lab.put("good", 1);
        lab.put(lab.topic, "bad", new byte[TOO_LARGE]);
        lab.put("bad", 2);
        lab.put("good", 2);
        RelayLab.Replica replica = lab.start();

        await().atMost(LONG).until(() -> lab.count("outbox_dead") == 1);
        assertThat(lab.firstDeliveries("good")).containsExactly("1", "2");
        assertThat(lab.firstDeliveries("bad")).isEmpty();
        Row dead = lab.rows("select subject, reason from outbox_dead").get(0);
        assertThat(dead.getString("subject")).isEqualTo("bad");
        assertThat(dead.getString("reason")).contains("RecordTooLargeException");
        replica.metrics.measure();
        assertThat(lab.meters.get("outbox.dead").gauge().value()).isEqualTo(1);
        assertThat(lab.meters.get("outbox.unsent").gauge().value()).isEqualTo(1);
        assertThat(lab.meters.get("outbox.oldest.age").gauge().value()).isPositive();
    }

    @Test
    void a_row_that_cannot_be_read_is_put_aside_too() {
        lab.put("bad", 1);
        lab.database.run("update outbox set headers = cast($1::text as json)", "17");
        lab.put("good", 1);
        lab.start();
        await().atMost(LONG).until(() -> lab.count("outbox_dead") == 1);
        assertThat(lab.firstDeliveries("good")).containsExactly("1");
    }

    @Test
    void an_operator_lets_a_held_case_go_on_in_order() {
        lab.put(lab.topic, "bad", new byte[TOO_LARGE]);
        lab.put("bad", 2);
        lab.start();
        await().atMost(LONG).until(() -> lab.count("outbox_dead") == 1);

        lab.database.run("update outbox_dead set payload = $1", io.vertx.core.buffer.Buffer.buffer("1"));
        lab.database.run(PUT_BACK, "bad");
        await().atMost(LONG).until(() -> lab.count("outbox") == 0);
        assertThat(lab.firstDeliveries("bad")).containsExactly("1", "2");
    }

    @Test
    void a_topic_that_is_missing_rests_while_all_others_go_on() {
        lab.put("no-such-topic", "case-1", "1".getBytes(UTF_8));
        lab.start();
        for (int seq = 1; seq <= 20; seq++) {
            lab.put("case-1", seq);
        }
        await().atMost(LONG).until(() -> lab.firstDeliveries("case-1").size() == 20);
        assertThat(lab.count("outbox")).isEqualTo(1);
        assertThat(lab.count("outbox_dead")).isZero();
    }
}
