package io.gridcase.dispatch.department.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridcase.local.kafka.Topics;
import io.gridcase.testsupport.Infra;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TopicAdminTest {

    private static final DepartmentTopicsConfig SMALL =
            new FixedTopics(2, Duration.ofHours(1), 3, Duration.ofSeconds(5));

    private final String prefix = "department." + UUID.randomUUID();
    private final List<String> names =
            IntStream.range(0, 7).mapToObj(i -> prefix + "." + i).toList();

    @Test
    void what_is_missing_is_created_in_batches_and_what_exists_is_left() {
        assertThat(create(names.subList(0, 2))).isEqualTo(2);
        assertThat(create(names)).isEqualTo(5);
        assertThat(new Topics(Infra.shared().kafkaBootstrapServers()).names()).containsAll(names);
        assertThat(create(names)).isZero();
    }

    @Test
    void they_are_as_the_configuration_says() throws Exception {
        create(names);

        var last = names.get(6);
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, last);
        try (var kafka = Admin.create(broker(Infra.shared().kafkaBootstrapServers()))) {
            var description =
                    kafka.describeTopics(List.of(last)).allTopicNames().get();
            var settings = kafka.describeConfigs(List.of(resource)).all().get().get(resource);
            assertThat(description.get(last).partitions()).hasSize(2);
            assertThat(settings.get("retention.ms").value()).isEqualTo("3600000");
        }
    }

    @Test
    @Timeout(20)
    void without_kafka_it_fails_in_time() {
        var nobody = new TopicAdmin(broker("127.0.0.1:1"), SMALL);

        assertThatThrownBy(() -> nobody.createMissing(names).await().atMost(Duration.ofSeconds(15)))
                .hasMessageContaining("Timed out");
    }

    private static int create(List<String> names) {
        return new TopicAdmin(broker(Infra.shared().kafkaBootstrapServers()), SMALL)
                .createMissing(names)
                .await()
                .atMost(Duration.ofSeconds(30));
    }

    private static Map<String, Object> broker(String address) {
        return Map.of("bootstrap.servers", address);
    }
}
