package io.gridcase.closure.ledger;

import io.gridcase.closure.cityprofile.City;
import io.gridcase.ledger.Anchor;
import io.gridcase.ledger.DayRoot;
import io.gridcase.ledger.Hash;
import io.gridcase.ledger.SealedAnchor;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Makes the anchor of one day: a crash leaves the day to the next who looks. */
@ApplicationScoped
class AnchorTransaction {

    private static final Logger LOG = Logger.getLogger(AnchorTransaction.class);

    private final Anchors anchors;
    private final AnchorEvents events;
    private final ZoneId zone;

    AnchorTransaction(Anchors anchors, AnchorEvents events, City city) {
        this.anchors = anchors;
        this.events = events;
        this.zone = city.zone();
    }

    /**
     * The earliest day that has ended before this instant and of which something is not anchored.
     *
     * @return whether there may be more of them
     */
    @WithTransaction
    Uni<Boolean> next(Instant ended, Instant now) {
        var today = LocalDate.ofInstant(ended, zone).atStartOfDay(zone).toInstant();
        return anchors.turn()
                .chain(ours -> ours
                        ? anchors.earliestUnanchored(today)
                        : Uni.createFrom().item(Optional.<Instant>empty()))
                .chain(earliest -> earliest.map(
                                at -> anchor(LocalDate.ofInstant(at, zone), now).replaceWith(true))
                        .orElseGet(() -> Uni.createFrom().item(false)));
    }

    private Uni<Void> anchor(LocalDate day, Instant now) {
        var from = day.atStartOfDay(zone).toInstant();
        var to = day.plusDays(1).atStartOfDay(zone).toInstant();
        return anchors.take(from, to)
                .chain(found -> anchors.last(day).chain(earlier -> revise(day, found, earlier, now)));
    }

    /** What is anchored already, in a database that was rebuilt say, is not anchored again. */
    private Uni<Void> revise(LocalDate day, DayRoot found, Optional<SealedAnchor> earlier, Instant now) {
        if (earlier.map(SealedAnchor::anchor)
                .filter(anchor -> anchor.speaksFor(found))
                .isPresent()) {
            return Uni.createFrom().voidItem();
        }
        int revision = earlier.map(anchor -> anchor.anchor().revision() + 1).orElse(1);
        return anchors.last()
                .map(last -> new Anchor(
                                last.map(one -> one.anchor().number() + 1).orElse(1L),
                                day,
                                zone,
                                revision,
                                found.entries(),
                                found.root(),
                                now)
                        .after(last.map(SealedAnchor::hash).orElse(Hash.NONE)))
                .call(anchors::add)
                .call(events::publish)
                .invoke(AnchorTransaction::log)
                .replaceWithVoid();
    }

    private static void log(SealedAnchor sealed) {
        var anchor = sealed.anchor();
        LOG.infof(
                "ledger of %s anchored: number %d, revision %d, %d entries, hash %s",
                anchor.day(), anchor.number(), anchor.revision(), anchor.entries(), sealed.hash());
    }
}
