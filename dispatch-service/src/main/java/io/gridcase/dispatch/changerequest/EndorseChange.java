package io.gridcase.dispatch.changerequest;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** The head of the department agrees with what a handler asks for. */
@ApplicationScoped
public class EndorseChange {

    private static final Logger LOG = Logger.getLogger(EndorseChange.class);

    private final RequestInHand inHand;
    private final ChangeRequestEvents events;
    private final Clock clock;

    EndorseChange(RequestInHand inHand, ChangeRequestEvents events, Clock clock) {
        this.inHand = inHand;
        this.events = events;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<ChangeRequest> endorse(Verdict verdict) {
        return inHand.of(verdict)
                .map(RequestInHand.Both::request)
                .call(request -> events.publish(request.endorse(new Endorsement(verdict.by(), clock.instant()))))
                .invoke(request ->
                        LOG.infof("%s endorsed in case %s", request.wish().kind(), request.caseNumber()));
    }
}
