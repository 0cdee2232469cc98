package io.gridcase.intake.duplicate;

import java.util.List;

/**
 * What a person compares.
 *
 * @param rule that they were found by
 * @param found the nearest first, at most {@link OpenReports#MOST}
 */
public record Duplicates(DuplicateRule rule, List<PossibleDuplicate> found) {}
