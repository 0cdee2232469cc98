package io.gridcase.intake.publicpage;

import io.gridcase.intake.secret.Secret;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/**
 * Gives a reporter a link to the own report. A report may have several: whoever sends it again because the first answer
 * was lost gets a new one, for the old one can no longer be told.
 */
@ApplicationScoped
public class GiveLink {

    private final SecureRandom random = new SecureRandom();
    private final Links links;
    private final Clock clock;

    GiveLink(Links links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Secret> to(UUID reportId) {
        var token = Secret.random(random);
        return links.add(token.hash(), reportId, clock.instant()).replaceWith(token);
    }

    /** The report behind a link; fails with {@link UnknownLink}. */
    @WithSession
    public Uni<UUID> reportOf(Secret token) {
        return links.reportOf(token.hash());
    }
}
