package io.gridcase.cityprofile;

/**
 * How long handling may take (处置时限).
 *
 * @param value 1 to 999, counted in {@code unit}
 */
public record Limit(int value, LimitUnit unit) {}
