package io.gridcase.http;

import io.gridcase.refusal.Invalid;

/** An address to which nothing is sent. */
public class UnfitAddress extends Invalid {

    private static final long serialVersionUID = 1L;

    UnfitAddress(String reason) {
        super("unfit-address", "地址不可用 / Nothing is sent to this address", reason);
    }
}
