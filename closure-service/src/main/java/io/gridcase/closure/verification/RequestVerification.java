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
    private final SendInspector sendInspector;
    private final CaseEvents events;
    private final Clock clock;

    RequestVerification(Verifications verifications, SendInspector sendInspector, CaseEvents events, Clock clock) {
        this.verifications = verifications;
        this.sendInspector = sendInspector;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Uni<Void> begin(CaseFile caseFile) {
        var now = clock.instant();
        return sendInspector
                .to(caseFile, now)
                .chain(errand -> verifications
                        .of(caseFile.caseNumber())
                        .chain(earlier -> earlier.isPresent()
                                ? Uni.createFrom().item(earlier.get().again(now, errand))
                                : first(new Verification(caseFile, now, errand))))
                .map(Verification::requested)
                .call(events::publish)
                .invoke(RequestVerification::log)
                .replaceWithVoid();
    }

    private Uni<Verification> first(Verification verification) {
        return verifications.add(verification).replaceWith(verification);
    }

    private static void log(VerificationRequested event) {
        if (event.inspector() == null) {
            LOG.warnf("case %s: to be verified, round %d, and nobody is on duty", event.caseNumber(), event.round());
        } else {
            LOG.infof(
                    "case %s: to be verified by %s, %s, round %d",
                    event.caseNumber(), event.inspector(), event.choice(), event.round());
        }
    }
}
