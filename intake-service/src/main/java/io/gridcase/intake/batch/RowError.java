package io.gridcase.intake.batch;

/**
 * What is wrong in a list.
 *
 * @param row in the file, the heading being 1
 * @param column its English title; empty when the row as a whole is wrong
 * @param value as it stands there, shortened; never one that says something about a person
 */
public record RowError(int row, String column, String value, String reason) {}
