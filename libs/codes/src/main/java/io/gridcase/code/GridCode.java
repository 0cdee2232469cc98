package io.gridcase.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 单元网格: 15 characters (GB/T 47678.3), the 12-digit community code and 3 more; prefixes are the areas above it. */
public record GridCode(@JsonValue String value) {

    private static final CodeFormat FORMAT = new CodeFormat("grid code", "[0-9]{12}[0-9A-Z]{3}");

    /** @throws IllegalArgumentException when the value is not of this shape */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GridCode {
        FORMAT.check(value);
    }

    /** Community or village the grid lies in, 12 digits. */
    public String village() {
        return value.substring(0, 12);
    }

    /** Town or subdistrict, 9 digits. */
    public String town() {
        return value.substring(0, 9);
    }

    /** County, 6 digits. */
    public String county() {
        return value.substring(0, 6);
    }

    @Override
    public String toString() {
        return value;
    }
}
