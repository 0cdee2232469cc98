package io.gridcase.local.stack;

import io.gridcase.cityprofile.CityProfile;
import io.gridcase.local.kafka.KafkaServer;
import io.gridcase.local.kafka.KafkaSettings;
import io.gridcase.local.kafka.Topics;
import io.gridcase.local.keycloak.KeycloakServer;
import io.gridcase.local.keycloak.KeycloakSettings;
import io.gridcase.local.keycloak.Realm;
import io.gridcase.local.postgres.Database;
import io.gridcase.local.postgres.Databases;
import io.gridcase.local.postgres.PostgresServer;
import io.gridcase.local.postgres.PostgresSettings;
import io.gridcase.local.process.Server;
import io.gridcase.local.service.ServiceProcess;
import io.gridcase.local.service.ServiceSettings;
import java.util.List;

/** Knows how each part is launched and what it finds prepared. */
record Launcher(StackSettings settings, CityProfile city) {

    static Launcher of(StackSettings settings) {
        return new Launcher(
                settings,
                CityProfile.read(
                        settings.cityProfile(),
                        io.gridcase.cityprofile.Part.DEPARTMENTS,
                        io.gridcase.cityprofile.Part.STAFF));
    }

    /** Launches the part's process; it is not ready yet. */
    Server launch(Part part) {
        return switch (part) {
            case POSTGRES ->
                PostgresServer.launch(
                        new PostgresSettings(settings.folder().resolve("postgres"), port(part)), settings.gridcase());
            case KAFKA -> KafkaServer.launch(kafka(), settings.gridcase());
            case KEYCLOAK -> KeycloakServer.launch(keycloak(), new Realm(city.staff()), settings.gridcase());
            case INTAKE, DISPATCH, CLOSURE -> ServiceProcess.launch(service(part), settings.gridcase());
        };
    }

    /** Launches one more process of a service; it is not ready yet. */
    Server launchReplica(Part service, int port) {
        return ServiceProcess.launch(service(service).on(port), settings.gridcase());
    }

    /** Creates the databases of these parts, and the roles that own them, where they do not exist yet. */
    void createDatabases(List<Part> parts) {
        parts.forEach(part -> databases().existing(part.key()));
    }

    /** Creates the topics that do not exist yet. */
    void createTopics() {
        new Topics(kafka().bootstrapServers()).create(TopicList.all());
    }

    Database database(Part part) {
        return databases().of(part.key());
    }

    KafkaSettings kafka() {
        return new KafkaSettings(
                settings.folder().resolve("kafka"),
                port(Part.KAFKA),
                settings.ports().kafkaController());
    }

    KeycloakSettings keycloak() {
        return new KeycloakSettings(
                settings.folder().resolve("keycloak"), port(Part.KEYCLOAK), database(Part.KEYCLOAK));
    }

    ServiceSettings service(Part part) {
        return new ServiceSettings(
                part.key(),
                port(part),
                database(part),
                kafka().bootstrapServers(),
                keycloak().issuer(),
                settings.cityProfile(),
                settings.folder().root(),
                settings.serviceOptions());
    }

    private Databases databases() {
        return PostgresServer.databases(port(Part.POSTGRES));
    }

    private int port(Part part) {
        return settings.ports().of(part);
    }
}
