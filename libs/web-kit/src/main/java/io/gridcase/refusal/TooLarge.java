package io.gridcase.refusal;

import java.util.Map;

/** What was sent is larger than allowed. */
public non-sealed class TooLarge extends Refusal {

    public TooLarge(String code, String title, String detail) {
        this(code, title, detail, Map.of());
    }

    public TooLarge(String code, String title, String detail, Map<String, Object> facts) {
        super(code, title, detail, facts);
    }
}
