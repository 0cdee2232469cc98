package io.gridcase.cityprofile;

import io.gridcase.cityprofile.ClassAttribute.Choice;
import io.gridcase.code.AttributeType;
import io.gridcase.code.ClassKind;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the extra questions of the classes. */
final class AttributeRows {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,39}");
    private static final Pattern CHOICE = Pattern.compile("[a-z0-9][a-z0-9_-]{0,39}=.+");

    private AttributeRows() {}

    static List<ClassAttribute> attributes(Sheet sheet, Sheet.Known classes) {
        sheet.requireUnique("attribute", row -> ClassRows.kindCode(row) + " " + row.raw("attribute"));
        sheet.requireUnique("position", row -> ClassRows.kindCode(row) + " " + row.raw("position"));
        return sheet.map(row -> {
            ClassAttribute attribute = attribute(row);
            ClassRows.requireClass(row, classes, ClassRows.kindCode(row));
            return attribute;
        });
    }

    private static ClassAttribute attribute(Row row) {
        AttributeType datatype = row.oneOf("datatype", AttributeType.class);
        return new ClassAttribute(
                row.oneOf("kind", ClassKind.class),
                row.matching("code", ClassRows.CLASS_CODE),
                row.matching("attribute", NAME),
                row.number("position", 1, 99),
                datatype,
                row.flag("required"),
                row.text("question_zh"),
                row.text("question_en"),
                choices(row, datatype));
    }

    private static List<Choice> choices(Row row, AttributeType datatype) {
        String cell = row.optionalText("choices");
        if (row.sound("datatype") && datatype.isList() == cell.isEmpty()) {
            row.refuse("choices", datatype.isList() ? "is empty, yet a list has choices" : "is for lists only");
        }
        Set<String> keys = new HashSet<>();
        return Arrays.stream(cell.split("\\|", -1))
                .filter(choice -> !cell.isEmpty() && row.sound("choices"))
                .map(choice -> choice(row, choice.strip(), keys))
                .toList();
    }

    private static Choice choice(Row row, String text, Set<String> keys) {
        String key = text.substring(0, Math.max(0, text.indexOf('=')));
        if (!CHOICE.matcher(text).matches() || !keys.add(key)) {
            row.refuse("choices", "\"" + text + "\" is repeated or not of the form key=name");
        }
        return new Choice(key, text.substring(text.indexOf('=') + 1));
    }
}
