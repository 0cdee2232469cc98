package io.gridcase.intake.batch;

import io.gridcase.code.ClassKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The cells of one row; notes what is wrong and goes on, so that all errors are found at once. */
final class Cells {

    private static final Map<String, ClassKind> KINDS = Map.of(
            "COMPONENT", ClassKind.COMPONENT,
            "部件", ClassKind.COMPONENT,
            "INCIDENT", ClassKind.INCIDENT,
            "事件", ClassKind.INCIDENT);

    /** Of a cell whose every value is checked anyway. */
    private static final int ANY = Integer.MAX_VALUE;

    private final ListRow row;
    private final RowErrors errors;

    Cells(ListRow row, RowErrors errors) {
        this.row = row;
        this.errors = errors;
    }

    @Nullable
    String text(Column column, int longest) {
        var text = row.text(column).orElse(null);
        if (text != null && (text.length() > longest || text.indexOf('\0') >= 0)) {
            errors.add(row, column, "must be at most %d characters, without U+0000".formatted(longest));
        }
        return text;
    }

    /** Lines of all answers. */
    List<String> answers(int longest) {
        row.answers().forEach((column, text) -> {
            if (text.length() > longest || text.indexOf('\0') >= 0) {
                errors.add(row, column, "must be at most %d characters, without U+0000".formatted(longest));
            }
        });
        return row.answers().entrySet().stream()
                .flatMap(answer -> answer.getKey().lines(answer.getValue()))
                .toList();
    }

    String required(Column column, int longest) {
        var text = text(column, longest);
        if (text == null) {
            errors.add(row, column, "is missing");
        }
        return text == null ? "" : text;
    }

    @Nullable
    ClassKind kind() {
        var text = required(Column.CLASS_KIND, ANY);
        var kind = KINDS.get(text);
        if (kind == null && !text.isEmpty()) {
            errors.add(row, Column.CLASS_KIND, "must be COMPONENT (部件) or INCIDENT (事件)");
        }
        return kind;
    }

    @Nullable
    String classCode() {
        var text = required(Column.CLASS_CODE, ANY);
        if (!text.isEmpty() && !text.matches("[0-9]{5}")) {
            errors.add(row, Column.CLASS_CODE, "must be five digits; a spreadsheet may have dropped a leading 0");
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    @Nullable
    Integer conditionNo() {
        return parsed(
                        Column.CONDITION_NO,
                        "must be a whole number from 1 to 99",
                        text -> text.matches("[1-9][0-9]?") ? Optional.of(Integer.valueOf(text)) : Optional.empty())
                .orElse(null);
    }

    OptionalDouble degrees(Column column, int most) {
        var found = parsed(column, "must be degrees from -%d to %d".formatted(most, most), text -> degrees(text, most));
        return found.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }

    private static Optional<Double> degrees(String text, int most) {
        return Optional.of(text)
                .filter(it -> it.matches("-?[0-9]{1,3}(\\.[0-9]{1,20})?"))
                .map(Double::valueOf)
                .filter(it -> Math.abs(it) <= most);
    }

    <T> Optional<T> parsed(Column column, String expected, Function<String, Optional<T>> parse) {
        var parsed = row.text(column).flatMap(parse);
        if (parsed.isEmpty() && row.text(column).isPresent()) {
            errors.add(row, column, expected);
        }
        return parsed;
    }

    boolean has(Column column) {
        return row.text(column).isPresent();
    }

    void wrong(Column column, String reason) {
        errors.add(row, column, reason);
    }
}
