package io.gridcase.intake.client;

import io.gridcase.refusal.NotFound;

/** There is no such client, or not in the areas of the one who asks. */
public class UnknownClient extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownClient() {
        super("client-not-found", "未找到接入方 / No such client", "there is no client with this code in your scope");
    }
}
