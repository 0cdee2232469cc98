package io.gridcase.closure.verification;

import io.gridcase.closure.casefile.CaseEvents;
import io.gridcase.closure.verification.VerifyCase.Target;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** What leaders do about a verification: name who is to look, and decide where inspectors and department disagree. */
@ApplicationScoped
public class DirectVerification {

    private static final Logger LOG = Logger.getLogger(DirectVerification.class);

    private final Verifications verifications;
    private final Inspectors inspectors;
    private final SendInspector sendInspector;
    private final CaseEvents events;
    private final Clock clock;

    DirectVerification(
            Verifications verifications,
            Inspectors inspectors,
            SendInspector sendInspector,
            CaseEvents events,
            Clock clock) {
        this.verifications = verifications;
        this.inspectors = inspectors;
        this.sendInspector = sendInspector;
        this.events = events;
        this.clock = clock;
    }

    /** Fails with {@link MayNotVerify} when the person has no duty that day or had a part in the handling. */
    @WithTransaction
    public Uni<Verification> assign(Target target, String inspector, String leader) {
        var now = clock.instant();
        return seen(target)
                .invoke(verification -> {
                    if (!inspectors.maySend(inspector, verification.caseFile(), now)) {
                        throw new MayNotVerify(inspector);
                    }
                })
                .call(verification ->
                        events.publish(verification.assign(errand(verification).by(inspector, leader), leader, now)))
                .invoke(() -> LOG.infof(
                        "case %s: to be verified by %s, named by %s", target.caseNumber(), inspector, leader));
    }

    /** 退回返工: the department has it again, under the same deadline. */
    @WithTransaction
    public Uni<Verification> sendBack(Target target, String reason, String supervisor) {
        return seen(target)
                .invoke(Verification::sendBack)
                .call(verification ->
                        events.publish(verification.caseFile().rework(reason, supervisor, clock.instant())))
                .invoke(() -> LOG.infof("case %s: sent back by %s", target.caseNumber(), supervisor));
    }

    /** Whoever goes instead has the time of the one before; whoever goes again has a time of the own. */
    private Errand errand(Verification verification) {
        return verification.state() == VerificationState.PENDING
                ? verification.errand()
                : verification.errand().until(sendInspector.verifyBy(clock.instant()));
    }

    private Uni<Verification> seen(Target target) {
        return verifications
                .lock(target.caseNumber(), target.scope())
                .map(found -> found.orElseThrow(() -> new UnknownVerification(target.caseNumber())))
                .invoke(verification -> verification.expecting(target.version()));
    }
}
