package io.gridcase.dispatch.notification.persistence;

import io.gridcase.dispatch.notification.Subscription;
import io.gridcase.dispatch.notification.Subscriptions;
import io.gridcase.dispatch.notification.UnknownSubscription;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Subscriptions in their table. */
@ApplicationScoped
class SubscriptionRepository implements Subscriptions, PanacheRepositoryBase<Subscription, UUID> {

    @Override
    public Uni<Void> add(Subscription subscription) {
        return persistAndFlush(subscription).replaceWithVoid();
    }

    @Override
    public Uni<List<Subscription>> of(String username) {
        return list("username = ?1 order by createdAt, id", username);
    }

    @Override
    public Uni<Optional<Subscription>> find(UUID id) {
        return findById(id).map(Optional::ofNullable);
    }

    @Override
    public Uni<Subscription> of(String username, UUID id) {
        return find("username = ?1 and id = ?2", username, id)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(UnknownSubscription::new);
    }

    @Override
    public Uni<Void> remove(Subscription subscription) {
        return delete(subscription);
    }

    @Override
    public Uni<Void> flush() {
        return PanacheRepositoryBase.super.flush();
    }
}
