package io.gridcase.closure.supervision;

import io.gridcase.web.AreaScope;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lets supervisors look at what is proposed and issued in their areas; the scope is part of every query. */
@ApplicationScoped
public class ShowSupervisions {

    private final Proposals proposals;
    private final Supervisions supervisions;
    private final Clock clock;

    ShowSupervisions(Proposals proposals, Supervisions supervisions, Clock clock) {
        this.proposals = proposals;
        this.supervisions = supervisions;
        this.clock = clock;
    }

    @WithSession
    public Uni<List<Proposal>> proposals(
            SupervisionFilter filter, ProposalState state, Optional<Position> after, int atMost) {
        return proposals.list(filter, state, after, atMost);
    }

    @WithSession
    public Uni<List<Supervision>> supervisions(
            SupervisionFilter filter, Optional<Standing> standing, Optional<Position> after, int atMost) {
        return supervisions.list(filter, standing, clock.instant(), after, atMost);
    }

    @WithSession
    public Uni<Supervision> show(UUID id, AreaScope areas) {
        return supervisions.find(id, areas).map(found -> found.orElseThrow(() -> new UnknownSupervision(id)));
    }
}
