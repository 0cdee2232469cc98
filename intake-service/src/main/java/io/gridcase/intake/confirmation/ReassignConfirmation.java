package io.gridcase.intake.confirmation;

import io.gridcase.intake.roster.Roster;
import io.gridcase.refusal.ExpectedVersion;
import io.gridcase.web.Caller;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;

/** 改派: a shift leader sends somebody else of the roster. */
@ApplicationScoped
public class ReassignConfirmation {

    private static final Logger LOG = Logger.getLogger(ReassignConfirmation.class);

    private final Confirmations confirmations;
    private final Roster roster;
    private final Clock clock;

    ReassignConfirmation(Confirmations confirmations, Roster roster, Clock clock) {
        this.confirmations = confirmations;
        this.roster = roster;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Confirmation> reassign(UUID id, ExpectedVersion seen, String person, Caller leader) {
        return confirmations
                .toAssign(id, leader.areas())
                .invoke(confirmation -> confirmation.requireVersion(seen))
                .call(() -> roster.requireOnDuty(person, clock.instant()))
                .invoke(confirmation -> confirmation.reassign(person, leader.username()))
                .invoke(confirmation -> LOG.infof(
                        "report %s to be confirmed by %s, named by %s",
                        confirmation.report().id(), person, leader.username()));
    }
}
