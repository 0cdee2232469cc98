package io.gridcase.cityprofile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

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

    /** The keys that other files may refer to. */
    Known known(Function<Row, String> key) {
        Set<String> keys = new HashSet<>(rows.stream().map(key).toList());
        return new Known(part.file(), keys, readable);
    }

    /** The keys of one file; when that file is unreadable every reference passes, as its own error is enough. */
    record Known(String file, Set<String> keys, boolean readable) {

        void require(Row row, String column, String key) {
            if (readable && row.sound(column) && !keys.contains(key)) {
                row.refuse(column, "\"" + key + "\" is not in " + file);
            }
        }
    }
}
