package io.gridcase.cityprofile;

import io.gridcase.code.ClassKind;
import java.util.Optional;

/**
 * When a class of problem is filed (立案条件), how long handling may take and what counts as solved (结案条件).
 *
 * @param conditionNo 1 to 99, unique within scheme, kind and code
 * @param limit empty exactly when {@code limitBasis} is {@link LimitBasis#NONE}: no deadline is known; {@code limits.csv} may
 *     name others
 */
public record FilingCondition(
        String scheme,
        ClassKind kind,
        String code,
        int conditionNo,
        String conditionZh,
        Optional<Limit> limit,
        String closingConditionZh,
        LimitBasis limitBasis) {}
