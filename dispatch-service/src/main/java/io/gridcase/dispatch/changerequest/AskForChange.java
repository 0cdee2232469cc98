package io.gridcase.dispatch.changerequest;

import io.gridcase.dispatch.assignment.Assignment;
import io.gridcase.dispatch.assignment.Assignments;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** 申请 of a department; the same id asked twice is one request. */
@ApplicationScoped
public class AskForChange {

    private static final Logger LOG = Logger.getLogger(AskForChange.class);

    private final Assignments assignments;
    private final ChangeRequests requests;
    private final ChangeRules rules;
    private final ChangeRequestEvents events;
    private final Clock clock;

    AskForChange(
            Assignments assignments,
            ChangeRequests requests,
            ChangeRules rules,
            ChangeRequestEvents events,
            Clock clock) {
        this.assignments = assignments;
        this.requests = requests;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Fails with {@link ChangeNotPossible} when the rules of its kind do not allow it or another request is open, and
     * with {@link RequestIdTaken} when the id was used for something else.
     */
    @WithTransaction
    public Uni<ChangeRequest> ask(Asking asking, UUID id, Wish wish) {
        return assignments
                .toChange(asking.caseNumber(), asking.scope())
                .chain(assignment -> requests.known(id)
                        .chain(known -> known.isPresent()
                                ? Uni.createFrom().item(() -> repeated(known.get(), asking, wish))
                                : ask(assignment, new Named(id, wish), asking.by())));
    }

    private record Named(UUID id, Wish wish) {}

    private static ChangeRequest repeated(ChangeRequest known, Asking asking, Wish wish) {
        if (!known.repeats(asking.caseNumber(), wish, asking.by())) {
            throw new RequestIdTaken(known.id());
        }
        return known;
    }

    private Uni<ChangeRequest> ask(Assignment assignment, Named named, String by) {
        rules.check(assignment, named.wish(), clock.instant());
        return requests.openOf(assignment.caseNumber())
                .invoke(AskForChange::refuseSecond)
                .map(none -> new ChangeRequest(named.id(), assignment, named.wish(), by, clock.instant()))
                .call(requests::add)
                .call(request -> events.publish(request.asked()))
                .invoke(request ->
                        LOG.infof("%s asked for in case %s", named.wish().kind(), assignment.caseNumber()));
    }

    private static void refuseSecond(Optional<ChangeRequest> open) {
        open.ifPresent(other -> {
            throw ChangeNotPossible.whileOpen(other);
        });
    }
}
