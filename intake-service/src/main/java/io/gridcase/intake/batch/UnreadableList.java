package io.gridcase.intake.batch;

import io.gridcase.refusal.Invalid;

/** A file that is no list at all. */
public class UnreadableList extends Invalid {

    private static final long serialVersionUID = 1L;

    public UnreadableList(String detail) {
        super("unreadable-list", "无法读取清单 / The list cannot be read", detail);
    }
}
