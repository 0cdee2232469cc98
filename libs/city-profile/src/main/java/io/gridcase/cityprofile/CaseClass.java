package io.gridcase.cityprofile;

import io.gridcase.code.ClassKind;
import java.util.List;

/**
 * A class of problems (小类) within its major class (大类); scheme, kind and code together identify it.
 *
 * @param scheme the code list, such as {@code GB/T 47678.5-2026}
 * @param code 5 digits, unique only within its scheme and kind
 * @param olderCodes the class in older lists, as {@code code name}; may be empty
 * @param dutyHolderZh who usually answers for it, in words; the responsibility matrix decides
 */
public record CaseClass(
        String scheme,
        ClassKind kind,
        String code,
        String majorZh,
        String majorEn,
        String minorZh,
        String minorEn,
        List<String> olderCodes,
        String dutyHolderZh) {}
