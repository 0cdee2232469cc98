package io.gridcase.intake.client;

import io.gridcase.web.AreaScope;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All API clients. What lies outside somebody's scope is not there for them. */
public interface Clients {

    /** Fails with {@link ClientCodeTaken}. */
    Uni<Void> add(ApiClient client, ClientUse use);

    /** The client, locked until the end of the transaction; fails with {@link UnknownClient}. */
    Uni<ApiClient> toChange(String code, AreaScope in);

    /** Fails with {@link UnknownClient}. */
    Uni<KnownClient> of(String code, AreaScope in);

    /**
     * By code, one more than the limit if there are more.
     *
     * @param after the code behind which the page starts
     */
    Uni<List<KnownClient>> page(AreaScope in, @Nullable String after, int limit);

    Uni<Optional<ApiClient>> ofKey(String keyHash);

    /** Locked until the end of the transaction, so that replicas count one after the other. */
    Uni<ClientUse> use(ApiClient client);
}
