package io.gridcase.dispatch.changerequest.persistence;

import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.assignment.AssignmentScope;
import io.gridcase.dispatch.changerequest.ChangeRequest;
import io.gridcase.dispatch.changerequest.ChangeRequestFilter;
import io.gridcase.dispatch.changerequest.ChangeRequestState;
import io.gridcase.dispatch.changerequest.ChangeRequests;
import io.gridcase.dispatch.changerequest.UnknownChangeRequest;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Change requests in their table. */
@ApplicationScoped
class StoredChangeRequests implements ChangeRequests, PanacheRepositoryBase<ChangeRequest, UUID> {

    @Override
    public Uni<Void> add(ChangeRequest request) {
        return persist(request).chain(this::flush);
    }

    @Override
    public Uni<Optional<ChangeRequest>> known(UUID id) {
        return findById(id).map(Optional::ofNullable);
    }

    @Override
    public Uni<ChangeRequest> of(UUID id, AssignmentScope scope) {
        var parameters = parameters(scope);
        parameters.put("id", id);
        return find("id = :id and " + within(scope), parameters)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> new UnknownChangeRequest(id));
    }

    @Override
    public Uni<CaseNumber> caseOf(UUID id, AssignmentScope scope) {
        var parameters = parameters(scope);
        parameters.put("id", id);
        return find("select caseNumber from ChangeRequest where id = :id and " + within(scope), parameters)
                .project(String.class)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> new UnknownChangeRequest(id))
                .map(CaseNumber::new);
    }

    @Override
    public Uni<ChangeRequest> toChange(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Uni<Optional<ChangeRequest>> openOf(CaseNumber caseNumber) {
        return find(
                        "caseNumber = :caseNumber and state in :open",
                        Map.of("caseNumber", caseNumber.value(), "open", ChangeRequestState.open()))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .map(Optional::ofNullable);
    }

    @Override
    public Uni<List<ChangeRequest>> list(ChangeRequestFilter filter, Optional<Position> after, int size) {
        var where = new StringBuilder(within(filter.scope())).append(" and state in :states");
        var parameters = parameters(filter.scope());
        parameters.put("states", filter.states());
        filter.caseNumber().ifPresent(number -> {
            where.append(" and caseNumber = :caseNumber");
            parameters.put("caseNumber", number);
        });
        filter.kind().ifPresent(kind -> {
            where.append(" and wish.kind = :kind");
            parameters.put("kind", kind);
        });
        after.ifPresent(last -> {
            where.append(" and (askedAt > :lastAt or (askedAt = :lastAt and id > :lastId))");
            parameters.put("lastAt", last.askedAt());
            parameters.put("lastId", last.id());
        });
        return find(where + " order by askedAt, id", parameters).page(0, size).list();
    }

    private static String within(AssignmentScope scope) {
        var reach = scope.areas().predicate("gridCode");
        return scope.department().isEmpty() ? reach : "(%s or department = :ownDepartment)".formatted(reach);
    }

    private static Map<String, Object> parameters(AssignmentScope scope) {
        var parameters = new HashMap<String, Object>(scope.areas().parameters());
        scope.department().ifPresent(department -> parameters.put("ownDepartment", department));
        return parameters;
    }
}
