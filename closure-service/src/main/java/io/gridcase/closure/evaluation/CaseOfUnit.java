package io.gridcase.closure.evaluation;

import io.gridcase.cityprofile.evaluation.Figure;

/**
 * A case behind a figure of a unit.
 *
 * @param gridCode where it lies, which decides who may see it
 * @param times how often it counts
 */
public record CaseOfUnit(String unit, Figure figure, String caseNumber, String gridCode, long times) {}
