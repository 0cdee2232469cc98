package io.gridcase.dispatch.changerequest;

import io.gridcase.dispatch.assignment.Assignment;
import io.gridcase.dispatch.assignment.Assignments;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Fetches the request that somebody acts on, with its assignment: within reach, both locked, and as seen. */
@ApplicationScoped
class RequestInHand {

    /** Both are locked, the assignment first, as everywhere. */
    record Both(Assignment assignment, ChangeRequest request) {}

    private final Assignments assignments;
    private final ChangeRequests requests;

    RequestInHand(Assignments assignments, ChangeRequests requests) {
        this.assignments = assignments;
        this.requests = requests;
    }

    Uni<Both> of(Verdict verdict) {
        return requests.caseOf(verdict.request(), verdict.scope())
                .chain(assignments::toChange)
                .chain(assignment -> requests.toChange(verdict.request())
                        .invoke(request ->
                                verdict.seen().check(request.version(), () -> Map.of("state", request.state())))
                        .map(request -> new Both(assignment, request)));
    }
}
