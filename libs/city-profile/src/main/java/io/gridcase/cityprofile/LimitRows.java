package io.gridcase.cityprofile;

import static java.util.stream.Collectors.groupingBy;

import io.gridcase.code.AreaClass;
import io.gridcase.code.ClassKind;
import io.gridcase.code.HandlingType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the time limits that differ from those of the conditions, and the classes of areas that they may depend on. */
final class LimitRows {

    private record Span(Row row, LocalDate from, LocalDate to) {

        static Span of(Row row) {
            LocalDate from = row.date("valid_from");
            return new Span(row, from, row.lastDay("valid_to", from).orElse(LocalDate.MAX));
        }

        boolean meets(Span other) {
            return !from.isAfter(other.to) && !other.from.isAfter(to);
        }
    }

    private LimitRows() {}

    static List<AreaClassEntry> areaClasses(Sheet sheet, Sheet.Known areas) {
        List<AreaClassEntry> entries = sheet.map(row -> {
            areas.require(row, "area_prefix", row.text("area_prefix"));
            LocalDate validFrom = row.date("valid_from");
            return new AreaClassEntry(
                    row.raw("area_prefix"),
                    row.oneOf("area_class", AreaClass.class),
                    validFrom,
                    row.lastDay("valid_to", validFrom));
        });
        refuseTwiceAtATime(sheet, row -> row.raw("area_prefix"));
        return entries;
    }

    /** @param known conditions by their {@link #condition key} */
    static List<LimitEntry> limits(Sheet sheet, Sheet.Known known) {
        List<LimitEntry> entries = sheet.map(row -> {
            LimitEntry entry = limit(row);
            if (row.sound()) {
                known.require(row, "condition_no", condition(row));
            }
            return entry;
        });
        refuseTwiceAtATime(
                sheet, row -> "%s %s %s".formatted(condition(row), row.raw("handling_type"), row.raw("area_class")));
        return entries;
    }

    private static LimitEntry limit(Row row) {
        LocalDate validFrom = row.date("valid_from");
        return new LimitEntry(
                row.text("scheme"),
                row.oneOf("kind", ClassKind.class),
                row.matching("code", ClassRows.CLASS_CODE),
                row.number("condition_no", 1, 99),
                row.oneOf("handling_type", HandlingType.class),
                areaClass(row),
                validFrom,
                row.lastDay("valid_to", validFrom),
                ClassRows.limit(row),
                basis(row));
    }

    private static Optional<AreaClass> areaClass(Row row) {
        return row.raw("area_class").isEmpty()
                ? Optional.empty()
                : Optional.of(row.oneOf("area_class", AreaClass.class));
    }

    /** A limit that nobody knows is no row. */
    private static LimitBasis basis(Row row) {
        LimitBasis basis = row.oneOf("limit_basis", LimitBasis.class);
        if (row.sound("limit_basis") && basis == LimitBasis.NONE) {
            row.refuse("limit_basis", "NONE is for conditions.csv only");
        }
        return basis;
    }

    static String condition(Row row) {
        return ClassRows.schemeKindCode(row) + " " + row.raw("condition_no");
    }

    /** At any time one row of a key at most holds, so that the most specific one is never a matter of luck. */
    private static void refuseTwiceAtATime(Sheet sheet, Function<Row, String> key) {
        sheet.rows().stream()
                .filter(Row::sound)
                .collect(groupingBy(key))
                .values()
                .forEach(alike -> {
                    List<Span> spans = alike.stream().map(Span::of).toList();
                    for (Span later : spans) {
                        spans.stream()
                                .takeWhile(earlier -> earlier != later)
                                .filter(later::meets)
                                .findFirst()
                                .ifPresent(earlier -> later.row.refuse(
                                        "valid_from", "holds at the same time as line " + earlier.row.line()));
                    }
                });
    }
}
