package io.gridcase.cityprofile;

/**
 * How long handling may take (处置时限).
 *
 * @param value 0 to 999, counted in {@code unit}; 0 is 视情况定: as long as it takes, whatever the unit
 */
public record Limit(int value, LimitUnit unit) {}
