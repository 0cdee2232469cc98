package io.gridcase.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.local.GridcaseHome;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaServerTest {

    private final GridcaseHome gridcase = GridcaseHome.fromSystemProperty();

    @TempDir
    Path folder;

    @Test
    void topics_survive_a_killed_broker_that_comes_back_on_other_ports() {
        var process = killedAfterCreating(Map.of("intake.case-events", 12));
        assertThat(process.alive()).isEmpty();

        try (var restarted = KafkaServer.start(KafkaSettings.onFreePorts(folder), gridcase)) {
            restarted.topics().create(Map.of("intake.case-events", 12, "department.puyuan-municipal.assignments", 1));
            assertThat(restarted.topics().names())
                    .containsExactlyInAnyOrder("intake.case-events", "department.puyuan-municipal.assignments");
        }
    }

    private io.gridcase.local.process.ProcessIdentity killedAfterCreating(Map<String, Integer> topics) {
        try (var broker = KafkaServer.start(KafkaSettings.onFreePorts(folder), gridcase)) {
            broker.topics().create(topics);
            var process = broker.child().identity();
            broker.child().kill9();
            return process;
        }
    }
}
