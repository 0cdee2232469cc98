package io.gridcase.local.cli;

import io.gridcase.local.stack.Ports;
import picocli.CommandLine.Option;

/** The ports of a stack; all on 127.0.0.1. */
final class PortOptions {

    @Option(names = "--ports-from", paramLabel = "N", description = "take seven ports in a row from here")
    private int from;

    @Option(names = "--port-postgres", paramLabel = "N", description = "PostgreSQL (15432)")
    private int postgres;

    @Option(names = "--port-kafka", paramLabel = "N", description = "Kafka (19092)")
    private int kafka;

    @Option(names = "--port-kafka-controller", paramLabel = "N", description = "Kafka's own controller (19093)")
    private int kafkaController;

    @Option(names = "--port-keycloak", paramLabel = "N", description = "Keycloak (18080)")
    private int keycloak;

    @Option(names = "--port-intake", paramLabel = "N", description = "intake service (8081)")
    private int intake;

    @Option(names = "--port-dispatch", paramLabel = "N", description = "dispatch service (8082)")
    private int dispatch;

    @Option(names = "--port-closure", paramLabel = "N", description = "closure service (8083)")
    private int closure;

    Ports ports() {
        var base = from == 0 ? Ports.STANDARD : Ports.from(from);
        return new Ports(
                chosen(postgres, base.postgres()),
                chosen(kafka, base.kafka()),
                chosen(kafkaController, base.kafkaController()),
                chosen(keycloak, base.keycloak()),
                chosen(intake, base.intake()),
                chosen(dispatch, base.dispatch()),
                chosen(closure, base.closure()));
    }

    private static int chosen(int option, int otherwise) {
        return option == 0 ? otherwise : option;
    }
}
