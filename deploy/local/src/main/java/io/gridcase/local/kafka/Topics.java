package io.gridcase.local.kafka;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** The topics of one broker, by its bootstrap address. */
public record Topics(String bootstrapServers) {

    private static final short ONE_REPLICA = 1;

    /**
     * Creates the topics that do not exist yet; those that do are left as they are.
     *
     * @param partitions number of partitions by topic name
     */
    public void create(Map<String, Integer> partitions) {
        var wanted = partitions.entrySet().stream()
                .map(topic -> new NewTopic(topic.getKey(), topic.getValue(), ONE_REPLICA))
                .toList();
        try (var admin = admin()) {
            admin.createTopics(missing(wanted, admin)).all().get();
        } catch (ExecutionException e) {
            // Two JVMs may ask at once; whoever comes second finds what it wanted.
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("cannot create topics " + partitions.keySet(), e);
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** The names of all topics but Kafka's own. */
    public Set<String> names() {
        try (var admin = admin()) {
            return admin.listTopics().names().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot list topics", e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static Collection<NewTopic> missing(List<NewTopic> wanted, Admin admin)
            throws ExecutionException, InterruptedException {
        var existing = admin.listTopics().names().get();
        return wanted.stream().filter(topic -> !existing.contains(topic.name())).collect(Collectors.toList());
    }

    private Admin admin() {
        return KafkaClients.make(
                Admin.class, () -> Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers)));
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted while talking to Kafka", e);
    }
}
