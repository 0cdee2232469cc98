package io.gridcase.closure.sampling;

import io.gridcase.closure.casefile.CaseEvents;
import io.gridcase.closure.verification.Statement;
import io.gridcase.photo.PhotoStore;
import io.gridcase.refusal.ExpectedVersion;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** 抽查: takes the word of somebody who had no part in the case for whether it is really solved. */
@ApplicationScoped
public class CheckSample {

    private static final Logger LOG = Logger.getLogger(CheckSample.class);

    private final Samples samples;
    private final CaseEvents events;
    private final PhotoStore photos;
    private final Clock clock;

    CheckSample(Samples samples, CaseEvents events, PhotoStore photos, Clock clock) {
        this.samples = samples;
        this.events = events;
        this.photos = photos;
        this.clock = clock;
    }

    /** Which check somebody means to answer, and in which version they have seen it. */
    public record Target(UUID id, SampleScope scope, ExpectedVersion version) {}

    @WithSession
    public Uni<List<SampleCheck>> list(SampleState state, SampleScope scope, Optional<String> after, int atMost) {
        return samples.list(state, scope, after, atMost);
    }

    @WithSession
    public Uni<SampleCheck> show(UUID id, SampleScope scope) {
        return known(samples.find(id, scope), id);
    }

    @WithTransaction
    public Uni<SampleCheck> judge(Target target, SampleState result, Statement said) {
        return known(samples.lock(target.id(), target.scope()), target.id())
                .invoke(check -> check.expecting(target.version()))
                .invoke(() -> require(result, said))
                .call(() -> photos.require(said.photos()))
                .call(check -> events.publish(check.judge(result, said.finding(check.caseFile(), clock.instant()))))
                .invoke(check -> LOG.infof("case %s: sample %s", check.caseNumber(), check.state()));
    }

    private static Uni<SampleCheck> known(Uni<Optional<SampleCheck>> looked, UUID id) {
        return looked.map(found -> found.orElseThrow(() -> new UnknownSample(id)));
    }

    private static void require(SampleState result, Statement said) {
        said.requirePhotos();
        if (result == SampleState.FAILED && said.remark() == null) {
            throw new RemarkRequired();
        }
    }
}
