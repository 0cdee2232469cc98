package io.gridcase.system.stack;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** The moment at which nothing is under way: every outbox is empty and every message has been heard by all who listen. */
public final class Quiet {

    private static final Map<Service, Collection<Service>> HEARS = Map.of(
            Service.INTAKE, java.util.List.of(Service.CLOSURE),
            Service.DISPATCH, java.util.List.of(Service.INTAKE, Service.CLOSURE),
            Service.CLOSURE, java.util.List.of(Service.INTAKE, Service.DISPATCH));

    private Quiet() {}

    /**
     * Waits for it. Asked twice over: between two questions a message may have left an outbox for a topic, but an offset
     * is committed only some time after its message was handled, so it cannot pass both.
     */
    public static void await() {
        try (var admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, Stack.running().kafka()))) {
            Eventually.holds("everything said has been heard", () -> {
                for (int pass = 0; pass < 2; pass++) {
                    requireHeard(admin);
                    requireSaid();
                }
            });
        }
    }

    private static void requireSaid() {
        for (var service : Service.values()) {
            if (Table.count(service, "select count(*) from outbox") > 0) {
                throw new AssertionError("the outbox of %s is not empty".formatted(service));
            }
        }
    }

    private static void requireHeard(Admin admin) throws ExecutionException, InterruptedException {
        for (var service : Service.values()) {
            var heard = admin.listConsumerGroupOffsets(service.toString())
                    .partitionsToOffsetAndMetadata()
                    .get();
            for (var end : ends(admin, HEARS.get(service)).entrySet()) {
                var offset = heard.get(end.getKey());
                if (end.getValue() > (offset == null ? 0 : offset.offset())) {
                    throw new AssertionError("%s has not heard all of %s".formatted(service, end.getKey()));
                }
            }
        }
    }

    private static Map<TopicPartition, Long> ends(Admin admin, Collection<Service> speakers)
            throws ExecutionException, InterruptedException {
        var topics = speakers.stream().map(Service::topic).toList();
        var latest = admin.describeTopics(topics).allTopicNames().get().values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        return admin.listOffsets(latest).all().get().entrySet().stream()
                .flatMap(found ->
                        Stream.of(Map.entry(found.getKey(), found.getValue().offset())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
