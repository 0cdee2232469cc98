package io.gridcase.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gridcase.local.GridcaseHome;
import io.gridcase.local.kafka.KafkaServer;
import io.gridcase.local.kafka.KafkaSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaAwayTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void the_outbox_grows_while_kafka_is_away_and_empties_in_order_when_it_is_back() throws InterruptedException {
        GridcaseHome home = GridcaseHome.fromSystemProperty();
        KafkaSettings settings = KafkaSettings.onFreePorts(folder);
        KafkaServer kafka = KafkaServer.start(settings, home);
        try (RelayLab lab = RelayLab.open(settings.bootstrapServers())) {
            lab.start();
            lab.put("case-1", 1);
            await().atMost(LONG).until(() -> lab.count("outbox") == 0);

            kafka.close();
            for (int seq = 2; seq <= 50; seq++) {
                lab.put("case-1", seq);
            }
            await().during(Duration.ofSeconds(4)).atMost(LONG).until(() -> lab.count("outbox") == 49);
            kafka = KafkaServer.start(settings, home);

            await().atMost(LONG).until(() -> lab.count("outbox") == 0);
            assertThat(lab.firstDeliveries("case-1"))
                    .isEqualTo(IntStream.rangeClosed(1, 50)
                            .mapToObj(Integer::toString)
                            .toList());
            assertThat(lab.count("outbox_dead")).isZero();
        } finally {
            kafka.close();
        }
    }
}
