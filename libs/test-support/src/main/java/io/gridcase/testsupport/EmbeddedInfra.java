package io.gridcase.testsupport;

import io.gridcase.local.GridcaseHome;
import io.gridcase.local.kafka.KafkaServer;
import io.gridcase.local.kafka.KafkaSettings;
import io.gridcase.local.postgres.Databases;
import io.gridcase.local.postgres.PostgresServer;
import io.gridcase.local.postgres.PostgresSettings;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** PostgreSQL and Kafka as processes of this machine, from packages, in a temporary folder. */
public final class EmbeddedInfra implements Infra {

    private final TemporaryFolder folder;
    private final PostgresServer postgres;
    private final KafkaServer kafka;

    private EmbeddedInfra(TemporaryFolder folder, PostgresServer postgres, KafkaServer kafka) {
        this.folder = folder;
        this.postgres = postgres;
        this.kafka = kafka;
    }

    /** Starts both at once on free ports. */
    public static EmbeddedInfra start() {
        var gridcase = GridcaseHome.fromSystemProperty();
        var folder = TemporaryFolder.create();
        var kafka = CompletableFuture.supplyAsync(
                () -> KafkaServer.start(KafkaSettings.onFreePorts(folder.path().resolve("kafka")), gridcase));
        var postgres =
                PostgresServer.start(PostgresSettings.onFreePort(folder.path().resolve("postgres")), gridcase);
        try {
            return new EmbeddedInfra(folder, postgres, kafka.join());
        } catch (CompletionException e) {
            postgres.close();
            throw e;
        }
    }

    @Override
    public Databases databases() {
        return postgres.databases();
    }

    @Override
    public String kafkaBootstrapServers() {
        return kafka.bootstrapServers();
    }

    /** The server itself, for tests that kill it or take it away for a while. */
    public PostgresServer postgres() {
        return postgres;
    }

    /** The broker itself, for tests that kill it or take it away for a while. */
    public KafkaServer kafka() {
        return kafka;
    }

    /** Kills both, whose data nobody needs any more, and removes the folder. */
    @Override
    public void close() {
        kafka.child().kill9();
        postgres.child().kill9();
        folder.delete();
    }
}
