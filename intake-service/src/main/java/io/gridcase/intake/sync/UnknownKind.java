package io.gridcase.intake.sync;

import io.gridcase.refusal.Invalid;
import java.util.Collection;
import java.util.Map;

/** An item that is nothing a phone can queue. */
public class UnknownKind extends Invalid {

    private static final long serialVersionUID = 1L;

    public UnknownKind(Collection<String> known) {
        super(
                "unknown-kind",
                "条目类型不正确 / The item is of no known kind",
                "an item has a \"kind\" out of \"kinds\" and a \"body\"",
                Map.of("kinds", known));
    }
}
