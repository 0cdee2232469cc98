package io.gridcase.local.kafka;

import io.gridcase.local.GridcaseHome;
import io.gridcase.local.StartFailed;
import io.gridcase.local.process.Child;
import io.gridcase.local.process.Command;
import io.gridcase.local.process.JavaCommand;
import io.gridcase.local.process.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A running Kafka broker. Topics are never made by accident: clients that name a missing one get an error. */
public final class KafkaServer implements Server {

    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    /** Any valid id: the cluster has one node and nobody else's data is ever mounted here. */
    private static final String CLUSTER_ID = "MkU3OEVBNTcwNTJENDM2Qk";

    private final Child child;
    private final KafkaSettings settings;

    private KafkaServer(Child child, KafkaSettings settings) {
        this.child = child;
        this.settings = settings;
    }

    /** Starts on the folder's data, which is formatted the first time. */
    public static KafkaServer launch(KafkaSettings settings, GridcaseHome gridcase) {
        var jars = gridcase.resolve("deploy/local/kafka-runtime/target/lib");
        if (Files.notExists(jars)) {
            throw new StartFailed("Kafka: %s is missing; build deploy/local/kafka-runtime first".formatted(jars));
        }
        var properties = writeProperties(settings);
        if (Files.notExists(settings.data().resolve("meta.properties"))) {
            format(settings, jars, properties);
        }
        return new KafkaServer(Child.start(command(settings, jars, "kafka.Kafka", properties.toString())), settings);
    }

    /** Launches and waits until it serves; what does not come up is stopped. */
    public static KafkaServer start(KafkaSettings settings, GridcaseHome gridcase) {
        return Server.ready(launch(settings, gridcase));
    }

    @Override
    public void awaitReady() {
        child.await(() -> child.log().contains("Kafka Server started"), START_LIMIT);
    }

    /** {@code 127.0.0.1:port}. */
    public String bootstrapServers() {
        return settings.bootstrapServers();
    }

    /** The topics of this broker. */
    public Topics topics() {
        return new Topics(bootstrapServers());
    }

    @Override
    public Child child() {
        return child;
    }

    private static Path writeProperties(KafkaSettings settings) {
        try {
            Files.createDirectories(settings.folder());
            return Files.writeString(settings.folder().resolve("server.properties"), settings.serverProperties());
        } catch (IOException e) {
            throw new StartFailed("Kafka: cannot write to " + settings.folder(), e);
        }
    }

    private static void format(KafkaSettings settings, Path jars, Path properties) {
        var command = command(
                settings, jars, "kafka.tools.StorageTool", "format", "-t", CLUSTER_ID, "-c", properties.toString());
        try (var tool = Child.start(command)) {
            tool.awaitSuccess(START_LIMIT);
        }
    }

    private static Command command(KafkaSettings settings, Path jars, String main, String... arguments) {
        var line = JavaCommand.with(settings.heapMegabytes())
                .property("org.slf4j.simpleLogger.defaultLogLevel", "warn")
                .property("org.slf4j.simpleLogger.log.kafka.server", "info")
                .property("org.slf4j.simpleLogger.showDateTime", "true")
                .property("org.slf4j.simpleLogger.dateTimeFormat", "yyyy-MM-dd'T'HH:mm:ss.SSSXXX")
                .classPath(jars.resolve("*"))
                .run(main, arguments);
        return Command.of("Kafka", line, settings.folder(), settings.log());
    }
}
