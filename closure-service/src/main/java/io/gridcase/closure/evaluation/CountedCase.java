package io.gridcase.closure.evaluation;

import io.gridcase.code.CaseNumber;

/**
 * A case behind a figure.
 *
 * @param times how often it counts: some figures count acts and not cases
 */
public record CountedCase(CaseNumber caseNumber, long times) {}
