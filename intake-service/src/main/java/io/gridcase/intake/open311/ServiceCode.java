package io.gridcase.intake.open311;

import io.gridcase.code.ClassKind;
import io.gridcase.intake.catalogue.ClassId;
import java.util.regex.Pattern;

/**
 * A class of the catalogue as one word: C for 部件, I for 事件, then the five digits, for the digits alone name two
 * classes. The edition of the catalogue is no part of it, so it stays when a new edition keeps the class.
 */
public record ServiceCode(ClassId classId) {

    private static final Pattern FORM = Pattern.compile("[CI][0-9]{5}");

    /** Throws {@link NotInOpen311}. */
    public static ServiceCode of(String text) {
        if (!FORM.matcher(text).matches()) {
            throw NotInOpen311.service();
        }
        var kind = text.charAt(0) == 'C' ? ClassKind.COMPONENT : ClassKind.INCIDENT;
        return new ServiceCode(new ClassId(kind, text.substring(1)));
    }

    @Override
    public String toString() {
        return (classId.kind() == ClassKind.COMPONENT ? "C" : "I") + classId.code();
    }
}
