package io.gridcase.dispatch.delivery;

import io.gridcase.refusal.NotFound;

/** Nothing that did not arrive has this id. */
class UnknownNotification extends NotFound {

    private static final long serialVersionUID = 1L;

    UnknownNotification() {
        super(
                "notification-not-found",
                "未找到未送达的通知 / No such notification",
                "it has arrived, or there never was one within your areas");
    }
}
