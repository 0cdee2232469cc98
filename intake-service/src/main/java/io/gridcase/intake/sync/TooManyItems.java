package io.gridcase.intake.sync;

import io.gridcase.refusal.TooLarge;

/** More than one request should take; nothing of it was done. */
public class TooManyItems extends TooLarge {

    private static final long serialVersionUID = 1L;

    public TooManyItems(int limit) {
        super(
                "too-many-items",
                "条目过多 / Too many items",
                "at most %d items a request; send the others in another".formatted(limit));
    }
}
