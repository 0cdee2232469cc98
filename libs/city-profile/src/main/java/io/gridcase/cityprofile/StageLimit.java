package io.gridcase.cityprofile;

import io.gridcase.code.Stage;

/**
 * How long a step before 立案 may take.
 *
 * @param minutes 1 to 10080, counted through nights and holidays
 */
public record StageLimit(Stage stage, int minutes) {}
