package io.gridcase.closure.oversight;

/**
 * How the open cases of one area, department, class or campaign stand.
 *
 * @param key its code; of a class {@code KIND/code}; empty for cases that have none (not dispatched, for example)
 * @param green more than 20 % of the limit is left
 * @param yellow 80 % of the limit is used
 * @param red overdue
 * @param none no clock runs: not dispatched, suspended, being verified, or without a limit
 */
public record LightCounts(String key, long green, long yellow, long red, long none) {}
