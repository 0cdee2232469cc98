package io.gridcase.closure.supervision;

import io.gridcase.closure.casefile.CaseEvents;
import io.gridcase.closure.supervision.IssueSupervision.Supervisor;
import io.gridcase.refusal.ExpectedVersion;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Decides against a step that a rule proposed, and says why. */
@ApplicationScoped
public class DismissProposal {

    private static final Logger LOG = Logger.getLogger(DismissProposal.class);

    private final Proposals proposals;
    private final CaseEvents events;
    private final Clock clock;

    DismissProposal(Proposals proposals, CaseEvents events, Clock clock) {
        this.proposals = proposals;
        this.events = events;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Proposal> dismiss(UUID id, ExpectedVersion expected, String reason, Supervisor by) {
        return proposals
                .lock(id, by.areas())
                .map(found ->
                        found.orElseThrow(() -> new UnknownSupervision(id)).toDecide(expected))
                .call(proposal -> events.publish(proposal.dismissed(reason, by.username(), clock.instant())))
                .invoke(proposal -> LOG.infof("case %s: %s dismissed", proposal.caseNumber(), proposal.level()));
    }
}
