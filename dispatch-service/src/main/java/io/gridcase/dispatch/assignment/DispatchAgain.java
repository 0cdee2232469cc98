package io.gridcase.dispatch.assignment;

import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.routing.RouteCase;
import io.gridcase.dispatch.routing.Routing;
import io.gridcase.dispatch.routing.Routing.Routed;
import io.gridcase.workingtime.CalendarNotLoaded;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Asks matrix and calendar once more about one case that waits because they could not answer. */
@ApplicationScoped
class DispatchAgain {

    private static final Logger LOG = Logger.getLogger(DispatchAgain.class);

    private final Assignments assignments;
    private final RouteCase routes;
    private final Dispatching dispatching;
    private final AssignmentEvents events;

    DispatchAgain(Assignments assignments, RouteCase routes, Dispatching dispatching, AssignmentEvents events) {
        this.assignments = assignments;
        this.routes = routes;
        this.dispatching = dispatching;
        this.events = events;
    }

    /** Whether it is dispatched now; it waits on unchanged if not. */
    @WithTransaction
    Uni<Boolean> dispatch(CaseNumber caseNumber, AssignmentScope scope, HoldReason reason) {
        return assignments
                .toChange(caseNumber, scope)
                .chain(assignment -> assignment.waitsBecause(reason) ? again(assignment) : no())
                .onFailure(CalendarNotLoaded.class)
                .recoverWithItem(false);
    }

    private Uni<Boolean> again(Assignment assignment) {
        var filed = assignment.filed();
        return routes.route(filed.problem(), filed.filedAt()).chain(routing -> follow(assignment, routing));
    }

    private Uni<Boolean> follow(Assignment assignment, Routing routing) {
        if (!(routing instanceof Routed routed)) {
            return no();
        }
        return dispatching
                .byRule(assignment, routed)
                .chain(events::publish)
                .invoke(() -> LOG.infof("case %s dispatched to %s after all", assignment.caseNumber(), routed.ruleId()))
                .replaceWith(true);
    }

    private static Uni<Boolean> no() {
        return Uni.createFrom().item(false);
    }
}
