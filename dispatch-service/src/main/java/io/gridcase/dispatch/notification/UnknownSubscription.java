package io.gridcase.dispatch.notification;

import io.gridcase.refusal.NotFound;

/** This person has no such subscription. */
public class UnknownSubscription extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownSubscription() {
        super("subscription-not-found", "未找到通知订阅 / No such subscription", "you have no subscription with this id");
    }
}
