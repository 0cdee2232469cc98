package io.gridcase.dispatch.recomputation;

import io.gridcase.dispatch.assignment.RecomputationOrder;
import io.gridcase.web.AreaScope;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Orders what somebody has seen in a preview; the cases follow one by one, also after a crash. */
@ApplicationScoped
public class StartRecomputation {

    private static final Logger LOG = Logger.getLogger(StartRecomputation.class);

    private final PreviewRecomputation previews;
    private final Recomputations recomputations;
    private final Clock clock;

    StartRecomputation(PreviewRecomputation previews, Recomputations recomputations, Clock clock) {
        this.previews = previews;
        this.recomputations = recomputations;
        this.clock = clock;
    }

    /** Fails with {@link RecomputationRefused} when the list is another by now, or one is running. */
    @WithTransaction
    public Uni<Recomputation> start(String token, AreaScope areas, String by, String reason) {
        return recomputations
                .latestToFollow()
                .invoke(latest -> latest.filter(Recomputation::isRunning).ifPresent(running -> {
                    throw RecomputationRefused.running(running);
                }))
                .chain(() -> previews.preview(areas))
                .invoke(preview -> refuseOther(preview, token))
                .chain(preview -> begin(preview, new RecomputationOrder(by, clock.instant(), reason)));
    }

    private static void refuseOther(Preview preview, String token) {
        if (!preview.token().equals(token)) {
            throw RecomputationRefused.changed(preview);
        }
    }

    private Uni<Recomputation> begin(Preview preview, RecomputationOrder order) {
        var cases = preview.touched().stream()
                .map(touched -> touched.open().caseNumber())
                .toList();
        var recomputation = new Recomputation(UUID.randomUUID(), order, preview.calendarVersion(), cases.size(), 0);
        LOG.infof("%s has %d deadlines recomputed by calendar %s", order.by(), cases.size(), preview.calendarVersion());
        return recomputations.begin(recomputation, cases).replaceWith(recomputation);
    }
}
