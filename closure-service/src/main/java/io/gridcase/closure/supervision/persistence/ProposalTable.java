package io.gridcase.closure.supervision.persistence;

import io.gridcase.closure.supervision.Position;
import io.gridcase.closure.supervision.Proposal;
import io.gridcase.closure.supervision.ProposalState;
import io.gridcase.closure.supervision.Proposals;
import io.gridcase.closure.supervision.SupervisionFilter;
import io.gridcase.code.CaseNumber;
import io.gridcase.web.AreaScope;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Proposed steps in PostgreSQL; the scope is part of every query. */
@ApplicationScoped
class ProposalTable implements Proposals, PanacheRepositoryBase<Proposal, UUID> {

    private static final String LOCK = """
            select 1 from case_file where case_number =
                (select case_number from supervision_proposal where id = :id) for update""";

    @Override
    public Uni<Void> add(Proposal proposal) {
        return persist(proposal).replaceWithVoid();
    }

    @Override
    public Uni<Optional<Proposal>> of(UUID id) {
        return findById(id).map(Optional::ofNullable);
    }

    @Override
    public Uni<Optional<Proposal>> lock(UUID id, AreaScope scope) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LOCK, Integer.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .chain(() -> find(id, scope));
    }

    private Uni<Optional<Proposal>> find(UUID id, AreaScope scope) {
        var parameters = new HashMap<>(scope.parameters());
        parameters.put("id", id);
        return find("from Proposal s where s.id = :id and " + scope.predicate("s.gridCode"), parameters)
                .firstResult()
                .map(Optional::ofNullable);
    }

    @Override
    public Uni<List<Proposal>> openOf(CaseNumber caseNumber) {
        return list(
                "from Proposal s where s.caseNumber = :caseNumber and s.state = OPEN order by s.proposedAt, s.id",
                Map.of("caseNumber", caseNumber.value()));
    }

    @Override
    public Uni<List<Proposal>> list(
            SupervisionFilter filter, ProposalState state, Optional<Position> after, int atMost) {
        var asked = SupervisionQuery.of(filter)
                .and("s.state = :state", "state", Optional.of(state))
                .behind("s.proposedAt", after);
        return find(
                        "from Proposal s where " + asked.text() + " order by s.proposedAt desc, s.id desc",
                        asked.parameters())
                .range(0, atMost - 1)
                .list();
    }
}
