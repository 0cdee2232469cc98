package io.gridcase.intake.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * 立案条件: when a class of problems is filed, how long handling may take and what counts as solved.
 *
 * @param conditionNo 1 to 99 within the class
 * @param limitValue counted in {@code limitUnit}; both are absent when no limit is known
 * @param limitUnit WORK_HOUR, URGENT_WORK_HOUR, WORK_DAY, URGENT_WORK_DAY or NATURAL_DAY
 * @param closingCondition 结案条件: what counts as solved
 * @param limitBasis where the limit comes from: STANDARD, CITY_RULE, CITY_SAMPLE, ANALOGY or NONE
 */
@Embeddable
public record FilingCondition(
        @Column(name = "condition_no") int conditionNo,
        @Column(name = "condition_zh") String condition,
        @Nullable Integer limitValue,
        @Nullable String limitUnit,
        @Column(name = "closing_condition_zh") String closingCondition,
        String limitBasis) {}
