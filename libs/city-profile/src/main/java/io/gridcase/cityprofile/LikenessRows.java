package io.gridcase.cityprofile;

import io.gridcase.code.ClassKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads when two reports may be about the same problem: how near, and which classes are mistaken for each other. */
final class LikenessRows {

    private static final int FARTHEST_METRES = 5000;
    private static final int NINETY_DAYS_IN_HOURS = 90 * 24;

    private LikenessRows() {}

    static List<DuplicateRule> duplicateRules(Sheet sheet, Sheet.Known classes, Findings findings) {
        // The kind, because the code of a default is empty and would not count as a key.
        sheet.requireUnique("kind", ClassRows::kindCode);
        sheet.where(row -> row.raw("code").isEmpty()).requireEach("kind", ClassKind.class, "default row", findings);
        return sheet.map(row -> new DuplicateRule(
                row.oneOf("kind", ClassKind.class),
                classOrAll(row, classes),
                row.number("metres", 1, FARTHEST_METRES),
                row.number("hours", 1, NINETY_DAYS_IN_HOURS)));
    }

    private static Optional<String> classOrAll(Row row, Sheet.Known classes) {
        if (row.raw("code").isEmpty()) {
            return Optional.empty();
        }
        String code = row.matching("code", ClassRows.CLASS_CODE);
        ClassRows.requireClass(row, classes, ClassRows.kindCode(row));
        return Optional.of(code);
    }

    static List<ConfusablePair> confusableClasses(Sheet sheet, Sheet.Known classes) {
        sheet.requireUnique("code", LikenessRows::pairInEitherOrder);
        return sheet.map(row -> {
            ConfusablePair pair = new ConfusablePair(
                    row.oneOf("kind", ClassKind.class),
                    row.matching("code", ClassRows.CLASS_CODE),
                    row.oneOf("other_kind", ClassKind.class),
                    row.matching("other_code", ClassRows.CLASS_CODE));
            ClassRows.requireClass(row, classes, ClassRows.kindCode(row));
            requireOther(row, classes);
            return pair;
        });
    }

    private static void requireOther(Row row, Sheet.Known classes) {
        if (row.sound("other_kind")) {
            classes.require(row, "other_code", other(row));
        }
        if (row.sound() && other(row).equals(ClassRows.kindCode(row))) {
            row.refuse("other_code", "is the same class");
        }
    }

    private static String other(Row row) {
        return row.raw("other_kind") + " " + row.raw("other_code");
    }

    private static String pairInEitherOrder(Row row) {
        return Stream.of(ClassRows.kindCode(row), other(row)).sorted().collect(Collectors.joining(" "));
    }
}
