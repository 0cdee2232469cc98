package io.gridcase.testsupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.local.keycloak.Realm;
import java.time.Duration;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.Transferable;

/** Keycloak in a container, with the same realm as the embedded one; {@code -Dinfra.keycloak.image} names another. */
final class KeycloakContainer extends GenericContainer<KeycloakContainer> {

    private static final int HTTP = 8080;
    /** It is built anew and fills a database of its own, on small machines for longer than the usual minute. */
    private static final Duration START_LIMIT = Duration.ofMinutes(10);

    private KeycloakContainer(Realm realm) {
        super(TestcontainersInfra.image("keycloak", "quay.io/keycloak/keycloak:26.7.3"));
        withEnv("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        // In its development mode it may listen on the container's loopback alone.
        withCommand("start-dev", "--http-host=0.0.0.0", "--import-realm");
        withCopyToContainer(Transferable.of(json(realm)), "/opt/keycloak/data/import/gridcase-realm.json");
        withExposedPorts(HTTP);
        waitingFor(Wait.forHttp("/realms/" + Realm.NAME).forPort(HTTP).withStartupTimeout(START_LIMIT));
    }

    /** Runs until the JVM ends. */
    static KeycloakContainer start(Realm realm) {
        var container = new KeycloakContainer(realm);
        container.start();
        Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
        return container;
    }

    String issuer() {
        return "http://%s:%d/realms/%s".formatted(getHost(), getMappedPort(HTTP), Realm.NAME);
    }

    private static String json(Realm realm) {
        try {
            return new ObjectMapper().writeValueAsString(realm.document());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
