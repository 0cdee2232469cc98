package io.gridcase.closure.verification;

import io.gridcase.closure.casefile.CaseEvent;
import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.Retelling;
import io.gridcase.closure.casefile.ReworkRequested;
import io.gridcase.roster.Choice;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What closure said about verifications; whoever was sent then is not chosen again. */
@ApplicationScoped
class RetellVerification implements Retelling {

    private final Verifications verifications;

    RetellVerification(Verifications verifications) {
        this.verifications = verifications;
    }

    @Override
    public Map<String, Class<? extends CaseEvent>> events() {
        return Map.of(
                "verification-requested.v1", VerificationRequested.class,
                "verification-assigned.v1", VerificationAssigned.class,
                "verification-passed.v1", VerificationPassed.class,
                "verification-failed.v1", VerificationFailed.class,
                "site-not-reached.v1", SiteNotReached.class,
                "rework-requested.v1", ReworkRequested.class);
    }

    @Override
    public Uni<Void> retell(CaseFile caseFile, CaseEvent event) {
        return verifications
                .of(caseFile.caseNumber())
                .chain(known -> event instanceof VerificationRequested said && known.isEmpty()
                        ? verifications.add(new Verification(caseFile, said.requestedAt(), errand(said)))
                        : Uni.createFrom()
                                .voidItem()
                                .invoke(() -> known.ifPresent(verification -> retell(verification, event))));
    }

    private static void retell(Verification verification, CaseEvent event) {
        if (event instanceof VerificationRequested said) {
            var next = verification.again(said.requestedAt(), errand(said));
            if (next.round() != said.round()) {
                throw new IllegalStateException(
                        "case %s: round %d follows %d".formatted(said.caseNumber(), said.round(), next.round() - 1));
            }
        } else if (event instanceof ReworkRequested) {
            if (verification.state() == VerificationState.ESCALATED) {
                verification.sendBack();
            }
        } else {
            retellVisit(verification, event);
        }
    }

    /** What comes of retelling is known already: it is what was said. */
    private static void retellVisit(Verification verification, CaseEvent event) {
        CaseEvent again = event;
        if (event instanceof VerificationAssigned said) {
            var errand = new Errand(said.inspector(), Choice.ASSIGNED, said.assignedBy(), said.verifyBy());
            again = verification.assign(errand, said.assignedBy(), said.assignedAt());
        } else if (event instanceof VerificationPassed said) {
            again = verification.pass(new Finding(
                    said.verifiedBy(), said.verifiedAt(), said.note(), said.photos(), said.distanceMetres()));
        } else if (event instanceof VerificationFailed said) {
            var found = new Finding(
                    said.verifiedBy(), said.verifiedAt(), said.reason(), said.photos(), said.distanceMetres());
            again = said.escalated() ? verification.escalate(found) : verification.fail(found);
        } else if (event instanceof SiteNotReached said) {
            again = verification.miss(new Finding(
                    said.verifiedBy(), said.verifiedAt(), said.reason(), said.photos(), said.distanceMetres()));
        }
        if (!again.equals(event)) {
            throw new IllegalStateException("case %s: %s comes to %s".formatted(event.caseNumber(), event, again));
        }
    }

    private static Errand errand(VerificationRequested said) {
        return new Errand(said.inspector(), said.choice(), null, said.verifyBy());
    }
}
