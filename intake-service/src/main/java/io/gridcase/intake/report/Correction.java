package io.gridcase.intake.report;

import io.gridcase.intake.catalogue.Classification;
import java.util.List;

/**
 * How a report should have been.
 *
 * @param attributes {@code attribute=value}, answers to the questions of the corrected class
 */
record Correction(Classification classification, String description, List<String> attributes) {}
