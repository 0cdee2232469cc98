package io.gridcase.closure.ledger;

import java.util.Locale;

/** Whose topic told it; the events of each are a chain of their own in every case. */
public enum Source {
    INTAKE,
    DISPATCH,
    CLOSURE;

    /** Short name of the service. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As in an envelope: {@code ce_source}. */
    public String uri() {
        return "/" + key();
    }

    /** @throws IllegalArgumentException when there is no service of this name */
    public static Source of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
