package io.gridcase.closure.strikelist;

import io.gridcase.refusal.NotFound;

/** No such list, or none of which the caller may see anything. */
public class UnknownList extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownList() {
        super("strike-list-not-found", "未找到销号清单 / No such strike list", "there is no such list for you");
    }
}
