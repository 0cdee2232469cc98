package io.gridcase.intake.client;

import io.gridcase.refusal.Invalid;

/** An address to which nothing is sent. */
public class UnfitCallback extends Invalid {

    private static final long serialVersionUID = 1L;

    UnfitCallback(String reason) {
        super("unfit-callback", "回调地址不可用 / Nothing is sent to this address", "url: " + reason);
    }
}
