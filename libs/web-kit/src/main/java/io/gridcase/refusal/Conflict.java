package io.gridcase.refusal;

import java.util.Map;

/** The request does not fit the state that the thing is in. */
public non-sealed class Conflict extends Refusal {

    public Conflict(String code, String title, String detail) {
        this(code, title, detail, Map.of());
    }

    public Conflict(String code, String title, String detail, Map<String, Object> facts) {
        super(code, title, detail, facts);
    }
}
