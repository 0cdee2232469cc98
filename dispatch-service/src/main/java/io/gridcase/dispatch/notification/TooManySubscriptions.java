package io.gridcase.dispatch.notification;

import io.gridcase.refusal.Conflict;

/** One person wants to be told in too many places. */
class TooManySubscriptions extends Conflict {

    private static final long serialVersionUID = 1L;

    TooManySubscriptions(int most) {
        super(
                "too-many-subscriptions",
                "通知订阅过多 / Too many subscriptions",
                "one person has %d at most: delete another first".formatted(most));
    }
}
