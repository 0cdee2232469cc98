package io.gridcase.intake.client.persistence;

import io.gridcase.intake.client.ApiClient;
import io.gridcase.intake.client.ClientCodeTaken;
import io.gridcase.intake.client.ClientUse;
import io.gridcase.intake.client.Clients;
import io.gridcase.intake.client.KnownClient;
import io.gridcase.intake.client.UnknownClient;
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
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** API clients in the database; scope is part of every query. */
@ApplicationScoped
class StoredClients implements Clients, PanacheRepositoryBase<ApiClient, String> {

    private static final String WITH_USE =
            "select c, u.lastDay from ApiClient c, ClientUse u where u.client = c.code and ";

    @Override
    public Uni<Void> add(ApiClient client, ClientUse use) {
        return Panache.getSession()
                .call(session -> session.persistAll(client, use))
                .call(Mutiny.Session::flush)
                .onFailure(StoredClients::codeTaken)
                .transform(taken -> new ClientCodeTaken())
                .replaceWithVoid();
    }

    @Override
    public Uni<ApiClient> toChange(String code, AreaScope in) {
        var parameters = parameters(in);
        parameters.put("code", code);
        return find("code = :code and " + in.predicate("county"), parameters)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(UnknownClient::new);
    }

    @Override
    public Uni<KnownClient> of(String code, AreaScope in) {
        var parameters = parameters(in);
        parameters.put("code", code);
        return known("c.code = :code and " + in.predicate("c.county"), parameters, 1)
                .map(found -> found.stream().findFirst().orElseThrow(UnknownClient::new));
    }

    @Override
    public Uni<List<KnownClient>> page(AreaScope in, @Nullable String after, int limit) {
        var parameters = parameters(in);
        parameters.put("after", after == null ? "" : after);
        return known("c.code > :after and " + in.predicate("c.county") + " order by c.code", parameters, limit + 1);
    }

    @Override
    public Uni<Optional<ApiClient>> ofKey(String keyHash) {
        return find("keyHash", keyHash).firstResult().map(Optional::ofNullable);
    }

    @Override
    public Uni<ClientUse> use(ApiClient client) {
        return Panache.getSession()
                .chain(session ->
                        session.find(ClientUse.class, client.settings().code(), LockModeType.PESSIMISTIC_WRITE));
    }

    private static Uni<List<KnownClient>> known(String where, Map<String, Object> parameters, int limit) {
        return Panache.getSession()
                .chain(session -> {
                    var query = session.createQuery(WITH_USE + where, Object[].class)
                            .setMaxResults(limit);
                    parameters.forEach(query::setParameter);
                    return query.getResultList();
                })
                .map(rows -> rows.stream().map(StoredClients::known).toList());
    }

    private static KnownClient known(Object[] row) {
        return new KnownClient((ApiClient) row[0], Optional.ofNullable((java.time.LocalDate) row[1]));
    }

    private static Map<String, Object> parameters(AreaScope in) {
        return new HashMap<>(in.parameters());
    }

    private static boolean codeTaken(Throwable failure) {
        return failure instanceof ConstraintViolationException violation
                && "api_client_pkey".equals(violation.getConstraintName());
    }
}
