package io.gridcase.intake.open311.rest;

import io.gridcase.intake.client.IdentifyClient;
import io.gridcase.intake.open311.Jurisdiction;
import io.gridcase.intake.open311.Open311Config;
import io.gridcase.intake.open311.Viewer;
import io.gridcase.intake.secret.Secret;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;

/** Tells for every call whether it is meant for this city, and who asks. */
@Singleton
class Viewers {

    private final IdentifyClient clients;
    private final Jurisdiction jurisdiction;

    Viewers(IdentifyClient clients, Open311Config config) {
        this.clients = clients;
        this.jurisdiction = new Jurisdiction(config.jurisdictionId(), config.jurisdictionRequired());
    }

    void requireOurs(Optional<String> named) {
        jurisdiction.check(named);
    }

    /** A key is not needed to look, but a wrong one is refused. */
    Uni<Viewer> of(Parameters query, HttpHeaders headers) {
        requireOurs(query.text("jurisdiction_id", 100));
        var key = query.text("api_key", 200).or(() -> Optional.ofNullable(headers.getHeaderString("X-Api-Key")));
        return clients.identifyIfKeyed(key.map(Secret::new)).map(Viewer::of);
    }
}
