package io.gridcase.code;

import java.util.Locale;

/** What the answer to an extra question looks like; the datatypes of Open311 GeoReport v2. */
public enum AttributeType {
    /** One line. */
    STRING,
    NUMBER,
    /** ISO 8601 with an offset. */
    DATETIME,
    /** Several lines. */
    TEXT,
    /** One of the choices. */
    SINGLEVALUELIST,
    /** Some of the choices, each once. */
    MULTIVALUELIST;

    /** Whether the answer is chosen from a list. */
    public boolean isList() {
        return this == SINGLEVALUELIST || this == MULTIVALUELIST;
    }

    /** As Open311 spells it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when it is the word of none */
    public static AttributeType ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
