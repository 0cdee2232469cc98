package io.gridcase.closure.verification;

import io.gridcase.closure.casefile.CaseEvents;
import io.gridcase.code.CaseNumber;
import io.gridcase.photo.PhotoId;
import io.gridcase.photo.PhotoStore;
import io.gridcase.refusal.ExpectedVersion;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** 核查: takes an inspector's word for whether a case is solved, and closes it or sends it back. */
@ApplicationScoped
public class VerifyCase {

    private static final Logger LOG = Logger.getLogger(VerifyCase.class);

    private final Verifications verifications;
    private final CaseEvents events;
    private final PhotoStore photos;
    private final Clock clock;

    VerifyCase(Verifications verifications, CaseEvents events, PhotoStore photos, Clock clock) {
        this.verifications = verifications;
        this.events = events;
        this.photos = photos;
        this.clock = clock;
    }

    /** Which verification somebody means to act on, and in which version they have seen it. */
    public record Target(CaseNumber caseNumber, VerificationScope scope, ExpectedVersion version) {}

    /** What somebody says to have found. */
    public record Statement(String verifiedBy, @Nullable String remark, List<PhotoId> photos) {}

    /** Strikes the case off. */
    @WithTransaction
    public Uni<Verification> pass(Target target, Statement statement) {
        return seen(target, statement)
                .call(verification -> {
                    var passed = verification.pass(finding(statement));
                    var closed = verification.caseFile().close(passed.verifiedAt());
                    return events.publish(passed).chain(() -> events.publish(closed));
                })
                .invoke(() -> LOG.infof("case %s: verified and struck off", target.caseNumber()));
    }

    /** Sends the case back to the department. */
    @WithTransaction
    public Uni<Verification> fail(Target target, Statement statement) {
        return seen(target, statement)
                .call(verification -> {
                    var failed = verification.fail(finding(statement));
                    var rework =
                            verification.caseFile().rework(failed.reason(), failed.verifiedBy(), failed.verifiedAt());
                    return events.publish(failed).chain(() -> events.publish(rework));
                })
                .invoke(() -> LOG.infof("case %s: not solved, sent back", target.caseNumber()));
    }

    private Uni<Verification> seen(Target target, Statement statement) {
        return verifications
                .lock(target.caseNumber(), target.scope())
                .map(found -> found.orElseThrow(() -> new UnknownVerification(target.caseNumber())))
                .invoke(verification -> verification.expecting(target.version()))
                .call(() -> photos.require(statement.photos()));
    }

    private Finding finding(Statement statement) {
        var ids = statement.photos().stream().map(PhotoId::value).distinct().toList();
        return new Finding(statement.verifiedBy(), clock.instant(), statement.remark(), ids);
    }
}
