package io.gridcase.closure.sampling;

import io.gridcase.web.Caller;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;

/** 抽样: a supervisor has some of the closed cases of the own areas looked at once more. */
@ApplicationScoped
public class DrawSample {

    private static final Logger LOG = Logger.getLogger(DrawSample.class);

    private final Samples samples;
    private final Clock clock;

    DrawSample(Samples samples, Clock clock) {
        this.samples = samples;
        this.clock = clock;
    }

    /** Asked twice it draws once; fails with {@link DrawIdTaken} when something else was asked under this id. */
    @WithTransaction
    public Uni<Draw> draw(Lot lot, Caller supervisor) {
        return samples.draw(lot.id())
                .chain(before -> before.map(known -> Uni.createFrom().item(same(known, lot)))
                        .orElseGet(() -> anew(lot, supervisor)));
    }

    private Uni<Draw> anew(Lot lot, Caller supervisor) {
        var draw = new Draw(lot, UUID.randomUUID(), supervisor.username(), clock.instant());
        return samples.add(draw, supervisor.areas())
                .invoke(drawn -> LOG.infof("draw %s: %d closed cases of %s", lot.id(), drawn, lot.area()))
                .replaceWith(draw);
    }

    private static Draw same(Draw known, Lot lot) {
        if (!known.isOf(lot)) {
            throw new DrawIdTaken(lot.id());
        }
        return known;
    }
}
