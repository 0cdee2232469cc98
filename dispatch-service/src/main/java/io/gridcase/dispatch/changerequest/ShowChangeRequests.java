package io.gridcase.dispatch.changerequest;

import io.gridcase.dispatch.assignment.AssignmentScope;
import io.gridcase.dispatch.changerequest.ChangeRequests.Position;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads change requests. */
@ApplicationScoped
public class ShowChangeRequests {

    private final ChangeRequests requests;

    ShowChangeRequests(ChangeRequests requests) {
        this.requests = requests;
    }

    @WithSession
    public Uni<ChangeRequest> one(UUID id, AssignmentScope scope) {
        return requests.of(id, scope);
    }

    @WithSession
    public Uni<List<ChangeRequest>> list(ChangeRequestFilter filter, Optional<Position> after, int size) {
        return requests.list(filter, after, size);
    }
}
