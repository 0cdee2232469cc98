package io.gridcase.cityprofile;

import io.gridcase.code.ClassKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the classes and the conditions on which they are filed. */
final class ClassRows {

    static final Pattern CLASS_CODE = Pattern.compile("[0-9]{5}");

    private ClassRows() {}

    static List<CaseClass> classes(Sheet sheet, Sheet.Known schemes) {
        sheet.requireUnique("code", ClassRows::schemeKindCode);
        return sheet.map(row -> {
            schemes.require(row, "scheme", row.text("scheme"));
            return caseClass(row);
        });
    }

    private static CaseClass caseClass(Row row) {
        return new CaseClass(
                row.raw("scheme"),
                row.oneOf("kind", ClassKind.class),
                row.matching("code", CLASS_CODE),
                row.text("major_zh"),
                row.text("major_en"),
                row.text("minor_zh"),
                row.text("minor_en"),
                olderCodes(row),
                row.text("duty_holder_zh"));
    }

    static List<FilingCondition> conditions(Sheet sheet, Sheet classes) {
        sheet.requireUnique("condition_no", row -> schemeKindCode(row) + " " + row.raw("condition_no"));
        Sheet.Known known = classes.known(ClassRows::schemeKindCode);
        Sheet.Known described = sheet.known(ClassRows::schemeKindCode);
        classes.rows().forEach(row -> requireClass(row, described, schemeKindCode(row)));
        return sheet.map(row -> {
            FilingCondition condition = condition(row);
            requireClass(row, known, schemeKindCode(row));
            return condition;
        });
    }

    static void requireClass(Row row, Sheet.Known classes, String key) {
        if (row.sound("scheme") && row.sound("kind")) {
            classes.require(row, "code", key);
        }
    }

    static String kindCode(Row row) {
        return row.raw("kind") + " " + row.raw("code");
    }

    static String schemeKindCode(Row row) {
        return row.raw("scheme") + " " + kindCode(row);
    }

    private static FilingCondition condition(Row row) {
        LimitBasis basis = row.oneOf("limit_basis", LimitBasis.class);
        return new FilingCondition(
                row.text("scheme"),
                row.oneOf("kind", ClassKind.class),
                row.matching("code", CLASS_CODE),
                row.number("condition_no", 1, 99),
                row.text("condition_zh"),
                limit(row, basis),
                row.text("closing_condition_zh"),
                basis);
    }

    private static Optional<Limit> limit(Row row, LimitBasis basis) {
        boolean none = row.sound("limit_basis") && basis == LimitBasis.NONE;
        if (none) {
            requireNoLimit(row);
            return Optional.empty();
        }
        return Optional.of(limit(row));
    }

    static Limit limit(Row row) {
        return new Limit(row.number("limit_value", 0, 999), row.oneOf("limit_unit", LimitUnit.class));
    }

    private static void requireNoLimit(Row row) {
        for (String column : List.of("limit_value", "limit_unit")) {
            if (!row.raw(column).isEmpty()) {
                row.refuse(column, "must be empty because limit_basis is NONE");
            }
        }
    }

    private static List<String> olderCodes(Row row) {
        return Arrays.stream(row.optionalText("older_code").split(";", -1))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList();
    }
}
