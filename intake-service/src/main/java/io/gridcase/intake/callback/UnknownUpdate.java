package io.gridcase.intake.callback;

import io.gridcase.refusal.NotFound;

/** The client has no such update to come. */
public class UnknownUpdate extends NotFound {

    private static final long serialVersionUID = 1L;

    UnknownUpdate() {
        super("update-not-found", "未找到待发送的进展 / No such update", "it has arrived, or there never was one");
    }
}
