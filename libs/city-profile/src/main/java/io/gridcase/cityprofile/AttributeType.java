package io.gridcase.cityprofile;

/** What the answer to an extra question looks like; the datatypes of Open311 GeoReport v2. */
public enum AttributeType {
    STRING,
    NUMBER,
    DATETIME,
    /** Several lines. */
    TEXT,
    SINGLEVALUELIST,
    MULTIVALUELIST;

    /** Whether the answer is chosen from a list. */
    public boolean isList() {
        return this == SINGLEVALUELIST || this == MULTIVALUELIST;
    }
}
