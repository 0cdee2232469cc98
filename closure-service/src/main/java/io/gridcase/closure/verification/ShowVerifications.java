package io.gridcase.closure.verification;

import io.gridcase.code.CaseNumber;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Lets people look at the verifications in their scope; the scope is part of every query. */
@ApplicationScoped
public class ShowVerifications {

    private final Verifications verifications;

    ShowVerifications(Verifications verifications) {
        this.verifications = verifications;
    }

    @WithSession
    public Uni<Verification> show(CaseNumber caseNumber, VerificationScope scope) {
        return verifications
                .find(caseNumber, scope)
                .map(found -> found.orElseThrow(() -> new UnknownVerification(caseNumber)));
    }

    @WithSession
    public Uni<List<Verification>> list(
            VerificationFilter filter, VerificationScope scope, Optional<CaseNumber> after, int atMost) {
        return verifications.list(filter, scope, after, atMost);
    }
}
