package io.gridcase.dispatch.assignment;

import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.routing.Candidate;
import io.gridcase.dispatch.routing.RouteCase;
import io.gridcase.dispatch.routing.Routing;
import io.gridcase.dispatch.routing.Routing.Routed;
import io.gridcase.dispatch.routing.Routing.TiedRules;
import io.gridcase.workingtime.CalendarNotLoaded;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;

/** Takes in a case that was filed: dispatched by rule at once, or left to the dispatcher with the reason. */
@ApplicationScoped
public class OpenAssignment {

    private static final Logger LOG = Logger.getLogger(OpenAssignment.class);

    private final Assignments assignments;
    private final RouteCase routes;
    private final Dispatching dispatching;
    private final BeginStage stages;
    private final AssignmentEvents events;
    private final Clock clock;

    OpenAssignment(
            Assignments assignments,
            RouteCase routes,
            Dispatching dispatching,
            BeginStage stages,
            AssignmentEvents events,
            Clock clock) {
        this.assignments = assignments;
        this.routes = routes;
        this.dispatching = dispatching;
        this.stages = stages;
        this.events = events;
        this.clock = clock;
    }

    /** Fails with {@link CaseAlreadyOpened} for a case that is here. */
    @WithTransaction
    public Uni<Void> open(CaseNumber caseNumber, FiledCase filed) {
        var assignment = new Assignment(caseNumber, filed);
        return refuseTwice(caseNumber)
                .call(() -> assignments.add(assignment))
                .chain(() -> routes.route(filed.problem(), filed.filedAt()))
                .chain(routing -> follow(assignment, routing));
    }

    private Uni<Void> refuseTwice(CaseNumber caseNumber) {
        return assignments
                .contains(caseNumber)
                .invoke(known -> {
                    if (known) {
                        throw new CaseAlreadyOpened(caseNumber);
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> follow(Assignment assignment, Routing routing) {
        if (routing instanceof Routed routed) {
            return dispatch(assignment, routed);
        }
        return routing instanceof TiedRules tied
                ? hold(assignment, HoldReason.TIED_RULES, tied.explanation(), tied.candidates())
                : hold(assignment, HoldReason.NO_RULE, routing.explanation(), List.of());
    }

    private Uni<Void> dispatch(Assignment assignment, Routed routed) {
        return dispatching
                .byRule(assignment, routed)
                .invoke(dispatched -> LOG.infof(
                        "case %s dispatched to %s by rule %s",
                        dispatched.caseNumber(), routed.department(), routed.ruleId()))
                .chain(events::publish)
                .onFailure(CalendarNotLoaded.class)
                .recoverWithUni(unknownYear -> hold(
                        assignment,
                        HoldReason.CALENDAR_NOT_LOADED,
                        "%s; %s".formatted(routed.explanation(), unknownYear.getMessage()),
                        List.of()));
    }

    private Uni<Void> hold(Assignment assignment, HoldReason reason, String explanation, List<Candidate> candidates) {
        LOG.infof("case %s waits for a dispatcher: %s", assignment.caseNumber(), explanation);
        var held = assignment.hold(Hold.of(reason, explanation, candidates, clock.instant()));
        return stages.of(assignment).chain(() -> events.publish(held));
    }
}
