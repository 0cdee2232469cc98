package io.gridcase.intake.publicpage;

import io.gridcase.intake.secret.Secret;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** 满意度: takes what a reporter says of the outcome, once, after closing. */
@ApplicationScoped
public class SaySatisfaction {

    private static final Logger LOG = Logger.getLogger(SaySatisfaction.class);

    private final FollowReport followed;
    private final Links links;
    private final Clock clock;

    SaySatisfaction(FollowReport followed, Links links, Clock clock) {
        this.followed = followed;
        this.links = links;
        this.clock = clock;
    }

    /** Said again in the same words, the first counts; otherwise fails with {@link AlreadySaid}. */
    @WithTransaction
    public Uni<Satisfaction> say(Secret token, int score, @Nullable String comment) {
        return followed.behind(token)
                .invoke(FollowedReport::requireClosed)
                .map(found -> new Satisfaction(found.report().id(), score, comment, clock.instant()))
                .chain(said -> links.addFirst(said).chain(first -> first ? kept(said) : before(said)));
    }

    private static Uni<Satisfaction> kept(Satisfaction said) {
        return Uni.createFrom().item(said).invoke(() -> LOG.infof("a reporter gave %d of 5", said.score()));
    }

    private Uni<Satisfaction> before(Satisfaction said) {
        return links.satisfaction(said.reportId())
                .map(first -> first.filter(said::saysTheSameAs).orElseThrow(AlreadySaid::new));
    }
}
