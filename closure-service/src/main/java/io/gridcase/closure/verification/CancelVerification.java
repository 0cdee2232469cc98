package io.gridcase.closure.verification;

import io.gridcase.closure.casefile.AfterVoiding;
import io.gridcase.closure.casefile.CaseFile;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Nobody has to look any more whether a voided case is solved. */
@ApplicationScoped
class CancelVerification implements AfterVoiding {

    private static final Logger LOG = Logger.getLogger(CancelVerification.class);

    private final Verifications verifications;

    CancelVerification(Verifications verifications) {
        this.verifications = verifications;
    }

    @Override
    public Uni<Void> end(CaseFile caseFile) {
        return verifications
                .of(caseFile.caseNumber())
                .invoke(found -> found.filter(Verification::canBeCancelled).ifPresent(CancelVerification::cancel))
                .replaceWithVoid();
    }

    private static void cancel(Verification verification) {
        verification.cancel();
        LOG.infof("case %s: verification cancelled", verification.caseNumber());
    }
}
