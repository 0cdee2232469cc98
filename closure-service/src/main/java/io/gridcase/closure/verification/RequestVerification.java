package io.gridcase.closure.verification;

import io.gridcase.closure.casefile.AfterHandling;
import io.gridcase.closure.casefile.CaseEvents;
import io.gridcase.closure.casefile.CaseFile;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** 核查指令: asks for a look at the place as soon as a department says that it is done. */
@ApplicationScoped
class RequestVerification implements AfterHandling {

    private static final Logger LOG = Logger.getLogger(RequestVerification.class);

    private final Verifications verifications;
    private final CaseEvents events;
    private final Clock clock;

    RequestVerification(Verifications verifications, CaseEvents events, Clock clock) {
        this.verifications = verifications;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Uni<Void> begin(CaseFile caseFile) {
        return verifications
                .of(caseFile.caseNumber())
                .chain(earlier -> earlier.isPresent()
                        ? Uni.createFrom().item(earlier.get().again(clock.instant()))
                        : first(new Verification(caseFile, clock.instant())))
                .map(Verification::requested)
                .call(events::publish)
                .invoke(event ->
                        LOG.infof("case %s: verification requested, round %d", event.caseNumber(), event.round()))
                .replaceWithVoid();
    }

    private Uni<Verification> first(Verification verification) {
        return verifications.add(verification).replaceWith(verification);
    }
}
