package io.gridcase.dispatch.department.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gridcase.code.DepartmentCode;
import io.gridcase.dispatch.department.DepartmentTopics;
import io.gridcase.local.GridcaseHome;
import io.gridcase.local.kafka.KafkaServer;
import io.gridcase.local.kafka.KafkaSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No part of the tests: how one broker carries the topics of 5,000 departments; see docs/benchmarks.md. */
class DepartmentTopicsBench {

    private static final int DEPARTMENTS = Integer.getInteger("bench.departments", 5_000);

    private final List<DepartmentTopics> departments = IntStream.range(0, DEPARTMENTS)
            .mapToObj(i -> new DepartmentTopics(new DepartmentCode("department-%04d".formatted(i))))
            .toList();
    private final List<String> topics =
            departments.stream().flatMap(each -> each.all().stream()).toList();

    @Test
    void one_broker_carries_them(@TempDir Path folder) throws Exception {
        var settings = KafkaSettings.onFreePorts(folder);
        try (var kafka = KafkaServer.start(settings, GridcaseHome.fromSystemProperty())) {
            var admin = admin(kafka);
            assertThat(timed("create %d topics".formatted(topics.size()), () -> created(admin)))
                    .isEqualTo(topics.size());
            assertThat(timed("find that nothing is missing", () -> created(admin)))
                    .isZero();
            say("broker: %s resident", resident(kafka));
            tell(kafka);
        }
        try (var again =
                timed("start the broker again", () -> KafkaServer.start(settings, GridcaseHome.fromSystemProperty()))) {
            timed("until it serves them all", () -> served(admin(again)));
            tell(again);
            say("broker: %s resident", resident(again));
        }
    }

    private int created(TopicAdmin admin) {
        return admin.createMissing(topics).await().atMost(Duration.ofMinutes(15));
    }

    /** A broker that has just started serves them one after the other. */
    private boolean served(TopicAdmin admin) {
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> created(admin) == 0);
        return true;
    }

    /** As the relay does: acknowledged by all, one message for each department; first new to the producer, then known. */
    private void tell(KafkaServer kafka) throws Exception {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", kafka.bootstrapServers(), "acks", "all", "linger.ms", 0, "max.block.ms", 3_000);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            timed("a message to one department", () -> send(producer, departments.subList(0, 1)));
            timed("a message to each of them, never written to before", () -> send(producer, departments));
            timed("another message to each of them", () -> send(producer, departments));
        }
    }

    private static int send(KafkaProducer<String, byte[]> producer, List<DepartmentTopics> to) throws Exception {
        var sent = new ArrayList<Future<RecordMetadata>>();
        for (var department : to) {
            sent.add(producer.send(
                    new ProducerRecord<>(department.assignments(), "33048320170630000001", new byte[900])));
        }
        for (var one : sent) {
            one.get();
        }
        return sent.size();
    }

    private static TopicAdmin admin(KafkaServer kafka) {
        return new TopicAdmin(
                Map.of("bootstrap.servers", kafka.bootstrapServers()),
                new FixedTopics(1, Duration.ofDays(30), 200, Duration.ofMinutes(1)));
    }

    private static <T> T timed(String what, Callable<T> work) throws Exception {
        var start = System.nanoTime();
        var result = work.call();
        say("%s: %.2f s", what, (System.nanoTime() - start) / 1e9);
        return result;
    }

    private static String resident(KafkaServer kafka) throws IOException {
        var status =
                Path.of("/proc/%d/status".formatted(kafka.child().identity().pid()));
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .map(line -> line.replaceAll("\\D+", "") + " kB")
                .findFirst()
                .orElse("?");
    }

    private static void say(String format, Object... values) {
        System.out.printf(format + "%n", values);
    }
}
