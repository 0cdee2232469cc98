package io.gridcase.dispatch.changerequest;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Nothing comes of a request: somebody refuses it, or the department takes it back. */
@ApplicationScoped
public class RefuseChange {

    private static final Logger LOG = Logger.getLogger(RefuseChange.class);

    private final RequestInHand inHand;
    private final ChangeRequestEvents events;
    private final Clock clock;

    RefuseChange(RequestInHand inHand, ChangeRequestEvents events, Clock clock) {
        this.inHand = inHand;
        this.events = events;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<ChangeRequest> refuse(Verdict verdict, String why) {
        return inHand.of(verdict)
                .map(RequestInHand.Both::request)
                .call(request -> events.publish(request.refuse(new Decision(verdict.by(), clock.instant(), why))))
                .invoke(RefuseChange::log);
    }

    @WithTransaction
    public Uni<ChangeRequest> withdraw(Verdict verdict) {
        return inHand.of(verdict)
                .map(RequestInHand.Both::request)
                .call(request -> events.publish(request.withdraw(verdict.by(), clock.instant())))
                .invoke(RefuseChange::log);
    }

    private static void log(ChangeRequest request) {
        LOG.infof("%s %s in case %s", request.wish().kind(), request.state(), request.caseNumber());
    }
}
