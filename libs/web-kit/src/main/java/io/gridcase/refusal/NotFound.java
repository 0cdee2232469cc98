package io.gridcase.refusal;

import java.util.Map;

/** There is no such thing, or the caller's scope does not reach it: the two are told apart by nobody. */
public non-sealed class NotFound extends Refusal {

    public NotFound(String code, String title, String detail) {
        this(code, title, detail, Map.of());
    }

    public NotFound(String code, String title, String detail, Map<String, Object> facts) {
        super(code, title, detail, facts);
    }
}
