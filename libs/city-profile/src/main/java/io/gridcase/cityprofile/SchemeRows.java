package io.gridcase.cityprofile;

import static java.util.stream.Collectors.groupingBy;

import io.gridcase.code.ClassKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the code lists and what the classes of older ones are called now. */
final class SchemeRows {

    private static final Pattern OLD_CODE = Pattern.compile("[0-9]{4,5}");

    private SchemeRows() {}

    static List<CodeScheme> schemes(Sheet sheet) {
        sheet.requireUnique("scheme", row -> row.raw("scheme"));
        return sheet.map(row -> {
            LocalDate validFrom = row.date("valid_from");
            return new CodeScheme(row.text("scheme"), validFrom, row.lastDay("valid_to", validFrom));
        });
    }

    /** A later list may use a code again, but not while the earlier one holds: reports need not name their list. */
    static void refuseAmbiguous(Sheet classes, List<CodeScheme> schemes) {
        Map<String, List<CodeScheme>> byName = schemes.stream().collect(groupingBy(CodeScheme::scheme));
        Map<String, List<Row>> alike = classes.rows().stream().collect(groupingBy(ClassRows::kindCode));
        for (Row row : classes.rows()) {
            alike.getOrDefault(ClassRows.kindCode(row), List.of()).stream()
                    .takeWhile(earlier -> earlier != row)
                    .filter(earlier -> row.sound() && earlier.sound() && holdTogether(row, earlier, byName))
                    .findFirst()
                    .ifPresent(earlier ->
                            row.refuse("code", "is that of line " + earlier.line() + " while both lists hold"));
        }
    }

    private static boolean holdTogether(Row row, Row other, Map<String, List<CodeScheme>> schemes) {
        return schemes.getOrDefault(row.raw("scheme"), List.of()).stream()
                .anyMatch(one -> schemes.getOrDefault(other.raw("scheme"), List.of()).stream()
                        .anyMatch(one::holdsBeside));
    }

    static List<ClassMapping> mapping(Sheet sheet, Sheet.Known schemes, Sheet.Known classes) {
        sheet.requireUnique("old_code", SchemeRows::old);
        return sheet.map(row -> {
            schemes.require(row, "old_scheme", row.text("old_scheme"));
            ClassMapping mapping = mapping(row);
            ClassRows.requireClass(row, classes, ClassRows.schemeKindCode(row));
            if (row.sound() && old(row).equals(ClassRows.schemeKindCode(row))) {
                row.refuse("code", "is the old class itself");
            }
            return mapping;
        });
    }

    private static ClassMapping mapping(Row row) {
        return new ClassMapping(
                row.raw("old_scheme"),
                row.oneOf("old_kind", ClassKind.class),
                row.matching("old_code", OLD_CODE),
                row.text("scheme"),
                row.oneOf("kind", ClassKind.class),
                row.matching("code", ClassRows.CLASS_CODE));
    }

    private static String old(Row row) {
        return row.raw("old_scheme") + " " + row.raw("old_kind") + " " + row.raw("old_code");
    }
}
