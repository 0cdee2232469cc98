package io.gridcase.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** 专业部门: the code of a department in the city profile; names its Kafka topic too. */
public record DepartmentCode(@JsonValue String value) {

    private static final CodeFormat FORMAT = new CodeFormat("department code", "[a-z][a-z0-9-]{1,39}");

    /** @throws IllegalArgumentException when the value is not of this shape */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DepartmentCode {
        FORMAT.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
