package io.gridcase.cityprofile;

import io.gridcase.code.ClassKind;

/**
 * What a class of an older code list is called now; a problem may have changed its kind on the way.
 *
 * @param oldCode 4 or 5 digits, unique only within the old scheme and kind
 * @param code 5 digits, a class of {@code classes.csv}
 */
public record ClassMapping(
        String oldScheme, ClassKind oldKind, String oldCode, String scheme, ClassKind kind, String code) {}
