package io.gridcase.intake.report.persistence;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A list as PostgreSQL writes arrays: {@code {"a","b"}}. */
final class ArrayLiteral {

    private ArrayLiteral() {}

    static String of(List<String> values) {
        return values.stream().map(ArrayLiteral::quoted).collect(joining(",", "{", "}"));
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
