package io.gridcase.cityprofile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of one CSV file.
 *
 * @param readable false when the file is missing or malformed: then nothing that refers to it can be judged
 */
record Sheet(Part part, List<Row> rows, boolean readable) {

    static Sheet unreadable(Part part) {
        return new Sheet(part, List.of(), false);
    }

    <T> List<T> map(Function<Row, T> reader) {
        return rows.stream().map(reader).toList();
    }

    /** Refuses rows that repeat an earlier row's key; the error stands at {@code column}. */
    void requireUnique(String column, Function<Row, String> key) {
        Map<String, Integer> seen = new HashMap<>();
        for (Row row : rows) {
            Integer earlier = row.raw(column).isEmpty() ? null : seen.putIfAbsent(key.apply(row), row.line());
            if (earlier != null) {
                row.refuse(column, "repeats the key of line " + earlier);
            }
        }
    }

    /** Some of the rows, judged as a file of their own. */
    Sheet where(Predicate<Row> condition) {
        return new Sheet(part, rows.stream().filter(condition).toList(), readable);
    }

    /** Refuses a file that says nothing about one of the constants; a misspelt one is its own error already. */
    <E extends Enum<E>> void requireEach(String column, Class<E> type, Findings findings) {
        requireEach(column, type, "row", findings);
    }

    /** As above, where not every row counts: {@code what} names one that does. */
    <E extends Enum<E>> void requireEach(String column, Class<E> type, String what, Findings findings) {
        Set<String> named =
                new HashSet<>(rows.stream().map(row -> row.raw(column)).toList());
        Set<String> allowed = Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.toSet());
        if (readable && allowed.containsAll(named)) {
            Stream.of(type.getEnumConstants())
                    .filter(constant -> !named.contains(constant.name()))
                    .forEach(missing -> findings.add(part.file(), "has no " + what + " for " + missing));
        }
    }

    /** The keys that other files may refer to. */
    Known known(Function<Row, String> key) {
        return knownAny(row -> Stream.of(key.apply(row)));
    }

    /** The same, where a row has several. */
    Known knownAny(Function<Row, Stream<String>> keys) {
        return new Known(part.file(), rows.stream().flatMap(keys).collect(Collectors.toSet()), readable);
    }

    /** The keys of one file; when that file is unreadable every reference passes, as its own error is enough. */
    record Known(String file, Set<String> keys, boolean readable) {

        /** References to either of two files. */
        Known or(Known other) {
            Set<String> both = new HashSet<>(keys);
            both.addAll(other.keys);
            return new Known(file + " or " + other.file, both, readable && other.readable);
        }

        void require(Row row, String column, String key) {
            if (readable && row.sound(column) && !keys.contains(key)) {
                row.refuse(column, "\"" + key + "\" is not in " + file);
            }
        }
    }
}
