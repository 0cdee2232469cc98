package io.gridcase.local.keycloak;

import io.gridcase.local.GridcaseHome;
import io.gridcase.local.process.Child;
import io.gridcase.local.process.Command;
import io.gridcase.local.process.HttpProbe;
import io.gridcase.local.process.JavaCommand;
import io.gridcase.local.process.Server;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A running Keycloak with the realm {@code gridcase}, which is imported the first time and then left alone. */
public final class KeycloakServer implements Server {

    private static final Duration START_LIMIT = Duration.ofSeconds(300);

    private final Child child;
    private final KeycloakSettings settings;

    private KeycloakServer(Child child, KeycloakSettings settings) {
        this.child = child;
        this.settings = settings;
    }

    public static KeycloakServer launch(KeycloakSettings settings, Realm realm, GridcaseHome gridcase) {
        var home = KeycloakHome.prepare(settings.folder(), gridcase, realm);
        var command = Command.of("Keycloak", line(home, settings), settings.folder(), settings.log())
                .withEnvironment(environment(settings));
        return new KeycloakServer(Child.start(command), settings);
    }

    /** Launches and waits until it serves; what does not come up is stopped. */
    public static KeycloakServer start(KeycloakSettings settings, Realm realm, GridcaseHome gridcase) {
        return Server.ready(launch(settings, realm, gridcase));
    }

    @Override
    public void awaitReady() {
        var discovery = new HttpProbe(issuer() + "/.well-known/openid-configuration");
        child.await(discovery::isOk, START_LIMIT);
    }

    /** The issuer of the realm's tokens; the value of {@code quarkus.oidc.auth-server-url} too. */
    public String issuer() {
        return settings.issuer();
    }

    @Override
    public Child child() {
        return child;
    }

    private static List<String> line(KeycloakHome home, KeycloakSettings settings) {
        return JavaCommand.with(512)
                .property("kc.home.dir", home.folder())
                .property("jboss.server.config.dir", home.conf())
                .property("java.util.logging.manager", "org.jboss.logmanager.LogManager")
                .property("picocli.disable.closures", "true")
                .property("quarkus-log-max-startup-records", "10000")
                .property("user.language", "en")
                .options(
                        "--add-opens=java.base/java.util=ALL-UNNAMED",
                        "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                        "--add-opens=java.base/java.security=ALL-UNNAMED",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED")
                .classPath(home.lib().resolve("quarkus-run.jar"))
                .run(
                        "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                        "start",
                        "--optimized",
                        "--import-realm",
                        "--cache=local",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + settings.port(),
                        "--hostname=" + settings.address());
    }

    private static Map<String, String> environment(KeycloakSettings settings) {
        var database = settings.database();
        return Map.of(
                "KC_DB_URL",
                database.jdbcUrl(),
                "KC_DB_USERNAME",
                database.username(),
                "KC_DB_PASSWORD",
                database.password(),
                "KC_DB_POOL_MAX_SIZE",
                "10",
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                Realm.DEMO_PASSWORD);
    }
}
