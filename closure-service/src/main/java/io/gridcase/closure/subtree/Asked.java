package io.gridcase.closure.subtree;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The conditions of a statement on a table with the columns {@code county}, {@code town}, {@code village} and
 * {@code grid_code}, and their values.
 */
public final class Asked {

    private final List<Object> values = new ArrayList<>();
    private final List<String> reaches;
    private final List<String> conditions = new ArrayList<>();

    private Asked(Subtree within) {
        this.reaches = within.prefixes().isEmpty()
                ? List.of("false")
                : within.prefixes().stream().map(this::inOrBelow).toList();
    }

    public static Asked of(Subtree within) {
        return new Asked(within);
    }

    /** Every level has a column of its own, for only what is equal can be had in order from an index. */
    private String inOrBelow(String prefix) {
        return switch (prefix.length()) {
            case 6 -> "county = " + value(prefix);
            case 9 -> "town = " + value(prefix);
            case 12 -> "village = " + value(prefix);
            default -> "village = %s and grid_code = %s".formatted(value(prefix.substring(0, 12)), value(prefix));
        };
    }

    /** @return its place in the statement */
    public String value(Object value) {
        values.add(value);
        return "$" + values.size();
    }

    public String time(Instant instant) {
        return value(instant.atOffset(ZoneOffset.UTC));
    }

    /** @param condition with {@code %s} for the value */
    public Asked and(Optional<?> value, String condition) {
        value.ifPresent(given -> conditions.add(condition.formatted(value(given))));
        return this;
    }

    public Asked and(String condition) {
        conditions.add(condition);
        return this;
    }

    public Asked equal(String column, Optional<?> value) {
        return and(value, column + " = %s");
    }

    public String where() {
        return Stream.concat(Stream.of(reaches.stream().collect(joining(" or ", "(", ")"))), conditions.stream())
                .collect(joining(" and "));
    }

    /** Each area runs along its own index up to so many rows, and only these are put in order. */
    public String first(String table, String columns, String order, int atMost) {
        var end = " order by %s limit %d".formatted(order, atMost);
        return reaches.stream()
                .map(reach ->
                        Stream.concat(Stream.of(reach), conditions.stream()).collect(joining(" and ")))
                .map(where -> "(select %s from %s where %s%s)".formatted(columns, table, where, end))
                .collect(joining(" union all ", "select * from (", ") as found" + end));
    }

    /** In the order of their places. */
    public List<Object> values() {
        return List.copyOf(values);
    }
}
