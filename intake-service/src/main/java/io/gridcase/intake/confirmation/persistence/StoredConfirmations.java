package io.gridcase.intake.confirmation.persistence;

import io.gridcase.intake.confirmation.Confirmation;
import io.gridcase.intake.confirmation.ConfirmationQuery;
import io.gridcase.intake.confirmation.ConfirmationState;
import io.gridcase.intake.confirmation.Confirmations;
import io.gridcase.intake.confirmation.UnknownConfirmation;
import io.gridcase.intake.report.Visibility;
import io.gridcase.web.AreaScope;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Confirmations in the database; whom they are for is part of every query. */
@ApplicationScoped
class StoredConfirmations implements Confirmations, PanacheRepositoryBase<Confirmation, UUID> {

    private static final String WITH_REPORT = "from Confirmation c join fetch c.report where ";
    private static final String AREA = "report.place.areaCode";

    @Override
    public Uni<Void> add(Confirmation confirmation) {
        return persist(confirmation).replaceWithVoid();
    }

    @Override
    public Uni<Confirmation> visible(UUID id, Visibility to) {
        var parameters = parameters(to);
        parameters.put("id", id);
        return known(
                find(WITH_REPORT + "c.id = :id and " + visible(to), parameters).firstResult());
    }

    @Override
    public Uni<UUID> reportOf(UUID id, String person) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "select c.report.id from Confirmation c where c.id = :id and c.assignment.person = :person",
                                UUID.class)
                        .setParameter("id", id)
                        .setParameter("person", person)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(UnknownConfirmation::new);
    }

    @Override
    public Uni<Confirmation> toAnswer(UUID id, String person) {
        return known(find("id = :id and assignment.person = :person", Map.of("id", id, "person", person))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult());
    }

    @Override
    public Uni<Confirmation> toAssign(UUID id, AreaScope in) {
        var parameters = new HashMap<String, Object>(in.parameters());
        parameters.put("id", id);
        return known(find("id = :id and " + in.predicate(AREA), parameters)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .firstResult())
                .call(found -> Mutiny.fetch(found.report()));
    }

    @Override
    public Uni<Optional<Confirmation>> openOf(UUID report) {
        return find("report.id = ?1 and state = ?2", report, ConfirmationState.OPEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .map(Optional::ofNullable);
    }

    @Override
    public Uni<List<Confirmation>> page(ConfirmationQuery query) {
        var where = new StringBuilder("c.state = :state and " + visible(query.visibleTo()));
        var parameters = parameters(query.visibleTo());
        parameters.put("state", query.state());
        query.dueBefore().ifPresent(now -> {
            where.append(" and c.request.dueAt < :now");
            parameters.put("now", now);
        });
        query.ofReport().ifPresent(report -> {
            where.append(" and c.report.id = :report");
            parameters.put("report", report);
        });
        query.after().ifPresent(last -> {
            where.append(" and (c.request.dueAt, c.id) > (:dueAt, :id)");
            parameters.putAll(Map.of("dueAt", last.dueAt(), "id", last.id()));
        });
        return find(WITH_REPORT + where + " order by c.request.dueAt, c.id", parameters)
                .range(0, query.limit())
                .list();
    }

    private static Uni<Confirmation> known(Uni<Confirmation> found) {
        return found.onItem().ifNull().failWith(UnknownConfirmation::new);
    }

    private static String visible(Visibility to) {
        return "(c.assignment.person = :person or " + to.areas().predicate("c." + AREA) + ")";
    }

    private static Map<String, Object> parameters(Visibility to) {
        var parameters = new HashMap<String, Object>(to.areas().parameters());
        parameters.put("person", to.reporter());
        return parameters;
    }
}
