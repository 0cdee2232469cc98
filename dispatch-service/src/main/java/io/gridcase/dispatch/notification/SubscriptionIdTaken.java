package io.gridcase.dispatch.notification;

import io.gridcase.refusal.Conflict;

/** The id that the client made names something else already. */
class SubscriptionIdTaken extends Conflict {

    private static final long serialVersionUID = 1L;

    SubscriptionIdTaken() {
        super("subscription-id-taken", "订阅编号已被占用 / This id is taken", "make another UUID for another subscription");
    }
}
