package io.gridcase.dispatch.department.messaging;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Creates topics at the broker, in requests small enough for one to answer in time. */
@ApplicationScoped
class TopicAdmin {

    private static final Duration LOOK_FIRST = Duration.ofMillis(100);
    private static final Duration LOOK_LAST = Duration.ofSeconds(1);

    private final Map<String, Object> kafka;
    private final DepartmentTopicsConfig config;

    TopicAdmin(@Identifier("default-kafka-broker") Map<String, Object> kafka, DepartmentTopicsConfig config) {
        var millis = Math.toIntExact(config.timeout().toMillis());
        this.kafka = new HashMap<>(kafka);
        this.kafka.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, millis);
        this.kafka.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, millis);
        this.config = config;
    }

    /** The number of topics that were missing; fails when one cannot be created, and leaves the others. */
    Uni<Integer> createMissing(Collection<String> names) {
        return Uni.createFrom()
                .item(() -> Admin.create(kafka))
                .chain(admin -> missing(admin, names)
                        .call(missing -> create(admin, missing))
                        .map(List::size)
                        .eventually(() -> admin.close(Duration.ZERO)));
    }

    private static Uni<List<String>> missing(Admin admin, Collection<String> names) {
        return answer(admin.listTopics().names())
                .map(existing ->
                        names.stream().filter(name -> !existing.contains(name)).toList());
    }

    private Uni<Void> create(Admin admin, List<String> missing) {
        return Multi.createFrom()
                .items(batches(missing).stream())
                .onItem()
                .transformToUniAndConcatenate(batch -> batch(admin, batch).chain(() -> served(admin, batch)))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> batch(Admin admin, List<String> names) {
        var answers = admin.createTopics(names.stream().map(this::topic).toList())
                .values()
                .values();
        return Uni.join()
                .all(answers.stream().map(TopicAdmin::created).toList())
                .andCollectFailures()
                .replaceWithVoid();
    }

    /**
     * A broker acknowledges topics long before it serves them. One that is given thousands at once has no time for
     * anything else, and the cluster takes it for dead.
     */
    private Uni<Void> served(Admin admin, List<String> names) {
        return Uni.createFrom()
                .deferred(() -> answer(admin.describeTopics(names).allTopicNames()))
                .onFailure(UnknownTopicOrPartitionException.class)
                .retry()
                .withBackOff(LOOK_FIRST, LOOK_LAST)
                .expireIn(config.timeout().toMillis())
                .replaceWithVoid();
    }

    /** Another replica may have been faster. */
    private static Uni<Void> created(KafkaFuture<Void> one) {
        return answer(one).onFailure(TopicExistsException.class).recoverWithNull();
    }

    private NewTopic topic(String name) {
        return new NewTopic(name, Optional.of(config.partitions()), config.replicationFactor())
                .configs(Map.of(
                        TopicConfig.RETENTION_MS_CONFIG,
                        String.valueOf(config.retention().toMillis())));
    }

    private List<List<String>> batches(List<String> names) {
        var batches = new ArrayList<List<String>>();
        for (var from = 0; from < names.size(); from += config.batch()) {
            batches.add(names.subList(from, Math.min(names.size(), from + config.batch())));
        }
        return batches;
    }

    private static <T> Uni<T> answer(KafkaFuture<T> future) {
        return Uni.createFrom().completionStage(future.toCompletionStage());
    }
}
