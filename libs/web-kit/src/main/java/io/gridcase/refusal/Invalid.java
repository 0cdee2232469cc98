package io.gridcase.refusal;

import java.util.Map;

/** The request is well-formed but says something that cannot be: an unknown class, a point outside every grid. */
public non-sealed class Invalid extends Refusal {

    public Invalid(String code, String title, String detail) {
        this(code, title, detail, Map.of());
    }

    public Invalid(String code, String title, String detail, Map<String, Object> facts) {
        super(code, title, detail, facts);
    }
}
