package io.gridcase.intake.publicpage;

import io.gridcase.refusal.NotFound;

/** No report is followed under this link. */
public class UnknownLink extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownLink() {
        super("link-not-found", "链接无效 / No such link", "no report is followed under this link");
    }
}
