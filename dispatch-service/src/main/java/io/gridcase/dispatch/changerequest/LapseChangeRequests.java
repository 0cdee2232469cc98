package io.gridcase.dispatch.changerequest;

import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.assignment.PendingChanges;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Ends what was asked for about an assignment that went another way meanwhile. */
@ApplicationScoped
class LapseChangeRequests implements PendingChanges {

    private static final Logger LOG = Logger.getLogger(LapseChangeRequests.class);

    private final ChangeRequests requests;
    private final ChangeRequestEvents events;

    LapseChangeRequests(ChangeRequests requests, ChangeRequestEvents events) {
        this.requests = requests;
        this.events = events;
    }

    @Override
    public Uni<Void> lapse(CaseNumber caseNumber, Instant at) {
        return requests.openOf(caseNumber)
                .chain(open -> open.map(request -> events.publish(request.lapse(at))
                                .invoke(() -> LOG.infof(
                                        "%s lapsed in case %s", request.wish().kind(), caseNumber)))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }
}
