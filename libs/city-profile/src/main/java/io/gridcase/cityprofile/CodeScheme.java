package io.gridcase.cityprofile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A code list (分类编码标准) and the days on which problems are reported under it.
 *
 * @param scheme its name, such as {@code GB/T 47678.5-2026}
 * @param validFrom the first day on which it holds
 * @param validTo the last day on which it holds; empty: until further notice
 */
public record CodeScheme(String scheme, LocalDate validFrom, Optional<LocalDate> validTo) {

    boolean holdsBeside(CodeScheme other) {
        return validTo.map(last -> !other.validFrom.isAfter(last)).orElse(true)
                && other.validTo.map(last -> !validFrom.isAfter(last)).orElse(true);
    }
}
