package io.gridcase.refusal;

import java.util.Map;

/** The caller may see the thing but not do this to it. */
public non-sealed class Forbidden extends Refusal {

    public Forbidden(String code, String title, String detail) {
        this(code, title, detail, Map.of());
    }

    public Forbidden(String code, String title, String detail, Map<String, Object> facts) {
        super(code, title, detail, facts);
    }
}
