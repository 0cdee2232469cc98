package io.gridcase.local.keycloak;

import io.gridcase.local.postgres.Database;
import java.nio.file.Path;

/**
 * Where one Keycloak lives.
 *
 * @param folder its home: the realm to import, its log, links to the unpacked programs; kept between runs
 * @param port TCP port on 127.0.0.1
 * @param database where it keeps realms and users
 */
public record KeycloakSettings(Path folder, int port, Database database) {

    /** The one address under which it is known, so that every token names the same issuer. */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** The realm's address, which is also the issuer of its tokens. */
    public String issuer() {
        return address() + "/realms/" + Realm.NAME;
    }

    Path log() {
        return folder.resolve("keycloak.log");
    }
}
