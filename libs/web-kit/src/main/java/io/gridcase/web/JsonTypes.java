package io.gridcase.web;

import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** How a Java type is called in an answer to somebody who only sees JSON. */
final class JsonTypes {

    private JsonTypes() {}

    /** Says what was expected, never the name of a Java class. */
    static String expected(Class<?> type) {
        return type.isEnum() ? "must be one of " + List.of(type.getEnumConstants()) : "must be of type " + name(type);
    }

    private static String name(Class<?> type) {
        if (CharSequence.class.isAssignableFrom(type)) {
            return "string";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive() && type != boolean.class) {
            return "number";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        }
        if (type == UUID.class) {
            return "UUID";
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return "ISO 8601 time with zone";
        }
        return type.isArray() || Collection.class.isAssignableFrom(type) ? "array" : "object";
    }
}
