package io.gridcase.dispatch.notification;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where people want to be told. */
public interface Subscriptions {

    Uni<Void> add(Subscription subscription);

    /** The oldest first. */
    Uni<List<Subscription>> of(String username);

    /** Of this person or another. */
    Uni<Optional<Subscription>> find(UUID id);

    /** Fails with {@link UnknownSubscription}, also when it is another person's. */
    Uni<Subscription> of(String username, UUID id);

    /** With all that was to be told there. */
    Uni<Void> remove(Subscription subscription);

    /** Writes changes at once, so that the version is the new one. */
    Uni<Void> flush();
}
