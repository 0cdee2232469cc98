package io.gridcase.refusal;

import java.util.Map;

/** An act on a thing that others change too must say which version of it the caller has seen. */
public final class PreconditionMissing extends Refusal {

    public PreconditionMissing() {
        super(
                "precondition-required",
                "缺少 If-Match / If-Match is required",
                "send If-Match with the ETag of the version you have seen",
                Map.of());
    }
}
