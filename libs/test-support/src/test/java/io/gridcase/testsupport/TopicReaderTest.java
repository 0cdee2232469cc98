package io.gridcase.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TopicReaderTest {

    private static final String TOPIC = "topic-reader-test";

    @Test
    void messages_of_one_key_are_seen_in_order_with_their_headers() {
        var infra = Infra.shared();
        infra.createTopics(Map.of(TOPIC, 3));
        var filed = event("330483101202606300001", "case-filed.v1");
        var closed = event("330483101202606300001", "case-closed.v1");
        try (var writer = new TopicWriter(infra.kafkaBootstrapServers());
                var reader = new TopicReader(infra.kafkaBootstrapServers(), TOPIC)) {
            writer.send(TOPIC, filed);
            writer.send(TOPIC, event("330483101202606300002", "case-filed.v1"));
            writer.send(TOPIC, closed);

            assertThat(reader.await(2, filed.key())).containsExactly(filed, closed);
            assertThat(reader.awaitFirst("case-closed.v1", filed.key())).isEqualTo(closed);
            assertThat(reader.all()).hasSize(3);
        }
    }

    private static WireEvent event(String caseNumber, String type) {
        return WireEvent.of(UUID.randomUUID(), type, "/intake", caseNumber, Instant.EPOCH, "{\"a\":1}");
    }
}
