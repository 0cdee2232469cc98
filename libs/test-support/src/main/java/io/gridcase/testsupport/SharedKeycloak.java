package io.gridcase.testsupport;

import io.gridcase.cityprofile.CityProfile;
import io.gridcase.cityprofile.Part;
import io.gridcase.local.GridcaseHome;
import io.gridcase.local.keycloak.KeycloakServer;
import io.gridcase.local.keycloak.KeycloakSettings;
import io.gridcase.local.keycloak.Realm;
import io.gridcase.local.postgres.Databases;
import io.gridcase.local.process.FreePort;

/** The Keycloak of this JVM, started by whoever asks first; its address lies beside those of {@link SharedInfra}. */
final class SharedKeycloak {

    private static final String ISSUER = "gridcase.infra.issuer";
    /** Common to all class loaders, as in {@link SharedInfra}. */
    private static final Object LOCK = "the Keycloak of this JVM";

    private SharedKeycloak() {}

    static String issuer(Databases databases) {
        synchronized (LOCK) {
            if (System.getProperty(ISSUER) == null) {
                System.setProperty(ISSUER, start(databases));
            }
        }
        return System.getProperty(ISSUER, "");
    }

    private static String start(Databases databases) {
        return SharedInfra.isEmbedded()
                ? embedded(databases)
                : KeycloakContainer.start(realm()).issuer();
    }

    private static String embedded(Databases databases) {
        var folder = TemporaryFolder.create();
        var settings = new KeycloakSettings(folder.path(), FreePort.any(), databases.existing("keycloak"));
        var server = KeycloakServer.start(settings, realm(), GridcaseHome.fromSystemProperty());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.child().kill9();
            folder.delete();
        }));
        return server.issuer();
    }

    private static Realm realm() {
        var profile = GridcaseHome.fromSystemProperty().resolve("deploy/city/tongxiang");
        return new Realm(CityProfile.read(profile, Part.STAFF).staff());
    }
}
