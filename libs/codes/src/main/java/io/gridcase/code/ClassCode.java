package io.gridcase.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 小类: five digits of GB/T 47678.5, two major and three minor; unique only together with its {@link ClassKind}. */
public record ClassCode(@JsonValue String value) {

    private static final CodeFormat FORMAT = new CodeFormat("class code", "[0-9]{5}");

    /** @throws IllegalArgumentException when the value is not of this shape */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ClassCode {
        FORMAT.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
