package io.gridcase.local.kafka;

import io.gridcase.local.process.FreePort;
import java.nio.file.Path;

/**
 * Where one broker lives.
 *
 * @param folder holds {@code data}, {@code server.properties} and {@code kafka.log}; kept between runs
 * @param port TCP port on 127.0.0.1 for clients
 * @param controllerPort TCP port on 127.0.0.1 for the broker's own controller
 * @param more further properties of the broker, which count where they differ from the usual ones
 * @param heapMegabytes what its JVM may use for objects; thousands of topics need more than the usual
 */
public record KafkaSettings(Path folder, int port, int controllerPort, String more, int heapMegabytes) {

    private static final int USUAL_HEAP = 320;

    /** A broker with further properties. */
    public KafkaSettings(Path folder, int port, int controllerPort, String more) {
        this(folder, port, controllerPort, more, USUAL_HEAP);
    }

    /** An ordinary broker, which knows no users. */
    public KafkaSettings(Path folder, int port, int controllerPort) {
        this(folder, port, controllerPort, "");
    }

    /** Settings with ports that are free now. */
    public static KafkaSettings onFreePorts(Path folder) {
        return new KafkaSettings(folder, FreePort.any(), FreePort.any());
    }

    /** The same broker with another heap. */
    public KafkaSettings withHeap(int megabytes) {
        return new KafkaSettings(folder, port, controllerPort, more, megabytes);
    }

    /** What clients are given, {@code 127.0.0.1:port}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    Path data() {
        return folder.resolve("data");
    }

    Path log() {
        return folder.resolve("kafka.log");
    }

    /** The broker's configuration: one node that is its own controller. */
    String serverProperties() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                log.dirs=%3$s
                auto.create.topics.enable=false
                # What the services said is kept for ever: closure can be rebuilt from it.
                log.retention.ms=-1
                offsets.topic.num.partitions=4
                offsets.topic.replication.factor=1
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                log.cleaner.dedupe.buffer.size=2097152
                # After kill -9 the old registration has to expire first: the default takes 9 s.
                broker.session.timeout.ms=1500
                broker.heartbeat.interval.ms=300
                """.formatted(port, controllerPort, data()) + more;
    }
}
