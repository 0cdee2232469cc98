package io.gridcase.closure.oversight.persistence;

import static java.util.stream.Collectors.joining;

import io.gridcase.closure.oversight.QueueFilter;
import io.gridcase.closure.oversight.Subtree;
import io.gridcase.code.ClassCode;
import io.gridcase.code.DepartmentCode;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The conditions of a statement on {@code open_case} or a table with the same columns of areas, and their values. */
final class Asked {

    private final List<Object> values = new ArrayList<>();
    private final List<String> reaches;
    private final List<String> conditions = new ArrayList<>();

    private Asked(Subtree within) {
        this.reaches = within.prefixes().isEmpty()
                ? List.of("false")
                : within.prefixes().stream().map(this::inOrBelow).toList();
    }

    static Asked of(Subtree within) {
        return new Asked(within);
    }

    static Asked of(QueueFilter filter) {
        return new Asked(filter.within())
                .equal("department", filter.department().map(DepartmentCode::value))
                .equal("class_kind", filter.classKind().map(Enum::name))
                .equal("class_code", filter.classCode().map(ClassCode::value))
                .equal("channel", filter.channel().map(Enum::name))
                .and(filter.campaign(), "campaigns @> array[%s::text]")
                .and(filter.multiple(), "multiple > 0 and multiple >= %s");
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
    String value(Object value) {
        values.add(value);
        return "$" + values.size();
    }

    String time(Instant instant) {
        return value(instant.atOffset(ZoneOffset.UTC));
    }

    /** @param condition with {@code %s} for the value */
    Asked and(Optional<?> value, String condition) {
        value.ifPresent(given -> conditions.add(condition.formatted(value(given))));
        return this;
    }

    Asked and(String condition) {
        conditions.add(condition);
        return this;
    }

    private Asked equal(String column, Optional<?> value) {
        return and(value, column + " = %s");
    }

    String where() {
        return Stream.concat(Stream.of(reaches.stream().collect(joining(" or ", "(", ")"))), conditions.stream())
                .collect(joining(" and "));
    }

    /** Each area runs along its own index up to so many rows, and only these are put in order. */
    String first(String columns, String order, int atMost) {
        var end = " order by %s limit %d".formatted(order, atMost);
        return reaches.stream()
                .map(reach ->
                        Stream.concat(Stream.of(reach), conditions.stream()).collect(joining(" and ")))
                .map(where -> "(select %s from open_case where %s%s)".formatted(columns, where, end))
                .collect(joining(" union all ", "select * from (", ") as found" + end));
    }

    Tuple values() {
        return Tuple.from(values);
    }
}
