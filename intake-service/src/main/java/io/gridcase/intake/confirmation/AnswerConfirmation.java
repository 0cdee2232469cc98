package io.gridcase.intake.confirmation;

import io.gridcase.intake.report.ConfirmReport;
import io.gridcase.intake.report.Confirmed;
import io.gridcase.photo.PhotoId;
import io.gridcase.photo.PhotoStore;
import io.gridcase.refusal.ExpectedVersion;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;

/** 核实反馈: takes the word of the person who was sent, once, and hands it to the report. */
@ApplicationScoped
public class AnswerConfirmation {

    private static final Logger LOG = Logger.getLogger(AnswerConfirmation.class);

    private final Confirmations confirmations;
    private final ConfirmReport reports;
    private final PhotoStore photos;
    private final Clock clock;

    AnswerConfirmation(Confirmations confirmations, ConfirmReport reports, PhotoStore photos, Clock clock) {
        this.confirmations = confirmations;
        this.reports = reports;
        this.photos = photos;
        this.clock = clock;
    }

    /** Answered again by the same person it stays as it was: a phone may not have heard the first time. */
    @WithTransaction
    public Uni<Confirmation> answer(UUID id, ExpectedVersion seen, Statement said, String person) {
        return confirmations
                .reportOf(id, person)
                .chain(reports::locked)
                .chain(() -> confirmations.toAnswer(id, person))
                .call(confirmation -> confirmation.state() == ConfirmationState.DONE
                        ? Uni.createFrom().voidItem()
                        : take(confirmation, seen, said, person));
    }

    private Uni<Void> take(Confirmation confirmation, ExpectedVersion seen, Statement said, String person) {
        confirmation.requireWanted();
        confirmation.requireVersion(seen);
        said.requirePhotos();
        return photos.require(said.photoIds().stream().map(PhotoId::new).toList())
                .map(stored -> Finding.of(said, confirmation.report().place().point(), clock.instant()))
                .invoke(confirmation::answer)
                .map(finding -> new Confirmed(finding.result(), person, finding.answeredAt()))
                .call(found -> reports.confirm(confirmation.report(), found))
                .invoke(found -> LOG.infof(
                        "report %s confirmed %s by %s", confirmation.report().id(), found.result(), person))
                .replaceWithVoid();
    }
}
