package io.gridcase.intake.batch;

import io.gridcase.refusal.TooLarge;

/** More than a list may hold; it can be sent in parts. */
public class ListTooLarge extends TooLarge {

    private static final long serialVersionUID = 1L;

    public ListTooLarge(String detail) {
        super("list-too-large", "清单过大 / The list is too large", detail);
    }
}
