package io.gridcase.intake.report;

import io.gridcase.intake.report.AwaitingReports.Awaiting;
import io.gridcase.refusal.Overloaded;
import io.gridcase.web.Uncancellable;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/** 上报: takes a report in, once, however often and however much at once it is sent, before or after its photos. */
@ApplicationScoped
public class SubmitReport {

    private static final Logger LOG = Logger.getLogger(SubmitReport.class);

    private final AwaitPhotos photos;
    private final AcceptReport acceptance;
    private final LockTimeouts lockTimeouts;
    private final AcceptConfig config;
    private final AtomicInteger underWay = new AtomicInteger();

    SubmitReport(AwaitPhotos photos, AcceptReport acceptance, LockTimeouts lockTimeouts, AcceptConfig config) {
        this.photos = photos;
        this.acceptance = acceptance;
        this.lockTimeouts = lockTimeouts;
        this.config = config;
    }

    /**
     * Once begun it is carried through, whether or not anybody still waits for the answer. Fails with
     * {@link Overloaded} before it begins, or when others keep it from the database for too long.
     */
    public Uni<Accepted> submit(NewReport said, Sender sender) {
        return Uncancellable.of(Uni.createFrom()
                .deferred(() -> underWay.incrementAndGet() > config.underWay()
                        ? Uni.createFrom().failure(refusal())
                        : take(said, sender))
                .eventually(underWay::decrementAndGet));
    }

    /** Whether one more would be told to come again. */
    public boolean isFull() {
        return underWay.get() >= config.underWay();
    }

    /** What whoever comes meanwhile is told. */
    public Overloaded refusal() {
        return new Overloaded(config.comeAgain());
    }

    private Uni<Accepted> take(NewReport said, Sender sender) {
        return photos.missing(said.evidence().allPhotos())
                .chain(missing -> acceptance.accept(said, missing, sender))
                .chain(this::lookAgain)
                .onFailure(lockTimeouts::include)
                .transform(late -> comeAgain(said));
    }

    private Overloaded comeAgain(NewReport said) {
        LOG.warnf("report %s is to come again: others hold a lock for too long", said.id());
        return refusal();
    }

    /** A photo that came in between the look and the commit found nobody who waited for it. */
    private Uni<Accepted> lookAgain(Accepted accepted) {
        var report = accepted.report();
        return report.awaitedPhotos().isEmpty()
                ? Uni.createFrom().item(accepted)
                : photos.look(new Awaiting(report.id(), report.awaitedPhotos()))
                        .map(now -> new Accepted(now.orElse(report), accepted.repeated()));
    }
}
