package io.gridcase.closure.verification;

import io.gridcase.closure.casefile.CaseEvents;
import io.gridcase.code.CaseNumber;
import io.gridcase.photo.PhotoStore;
import io.gridcase.refusal.ExpectedVersion;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** 核查: takes an inspector's word for whether a case is solved, and closes it or sends it back. */
@ApplicationScoped
public class VerifyCase {

    private static final Logger LOG = Logger.getLogger(VerifyCase.class);

    private final Verifications verifications;
    private final CaseEvents events;
    private final PhotoStore photos;
    private final VerificationConfig config;
    private final Clock clock;

    VerifyCase(
            Verifications verifications, CaseEvents events, PhotoStore photos, VerificationConfig config, Clock clock) {
        this.verifications = verifications;
        this.events = events;
        this.photos = photos;
        this.config = config;
        this.clock = clock;
    }

    /** Which verification somebody means to act on, and in which version they have seen it. */
    public record Target(CaseNumber caseNumber, VerificationScope scope, ExpectedVersion version) {}

    /** Strikes the case off. */
    @WithTransaction
    public Uni<Verification> pass(Target target, Statement statement) {
        return seen(target, statement)
                .call(verification -> {
                    var passed = verification.pass(finding(verification, statement));
                    var closed = verification.caseFile().close(passed.verifiedAt());
                    return events.publish(passed).chain(() -> events.publish(closed));
                })
                .invoke(() -> LOG.infof("case %s: verified and struck off", target.caseNumber()));
    }

    /** Sends the case back to the department, or to a supervisor when it has been sent back often enough. */
    @WithTransaction
    public Uni<Verification> fail(Target target, Statement statement) {
        return seen(target, statement)
                .call(verification -> failsOnceTooOften(verification)
                        ? escalate(verification, statement)
                        : sendBack(verification, statement));
    }

    /** Somebody has to be sent again. */
    @WithTransaction
    public Uni<Verification> miss(Target target, Statement statement) {
        return seen(target, statement)
                .call(verification -> events.publish(verification.miss(finding(verification, statement))))
                .invoke(() -> LOG.infof("case %s: the place could not be reached", target.caseNumber()));
    }

    private Uni<Void> sendBack(Verification verification, Statement statement) {
        var failed = verification.fail(finding(verification, statement));
        var rework = verification.caseFile().rework(failed.reason(), failed.verifiedBy(), failed.verifiedAt());
        return events.publish(failed)
                .chain(() -> events.publish(rework))
                .invoke(() -> LOG.infof("case %s: not solved, sent back", failed.caseNumber()));
    }

    private Uni<Void> escalate(Verification verification, Statement statement) {
        var failed = verification.escalate(finding(verification, statement));
        return events.publish(failed)
                .invoke(() -> LOG.infof("case %s: not solved again, a supervisor decides", failed.caseNumber()));
    }

    private boolean failsOnceTooOften(Verification verification) {
        return verification.caseFile().reworkCount() + 1 >= config.supervisorFromFailure();
    }

    private Uni<Verification> seen(Target target, Statement statement) {
        return verifications
                .lock(target.caseNumber(), target.scope())
                .map(found -> found.orElseThrow(() -> new UnknownVerification(target.caseNumber())))
                .invoke(verification -> verification.expecting(target.version()))
                .invoke(statement::requirePhotos)
                .call(() -> photos.require(statement.photos()));
    }

    private Finding finding(Verification verification, Statement statement) {
        return statement.finding(verification.caseFile(), clock.instant());
    }
}
