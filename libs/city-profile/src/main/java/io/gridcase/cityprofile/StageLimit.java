package io.gridcase.cityprofile;

import io.gridcase.code.Stage;

/**
 * How long a step may take, apart from the time limit of the department.
 *
 * @param minutes 1 to 10080
 * @param workingTimeOnly whether nights and holidays do not count; never before 立案
 */
public record StageLimit(Stage stage, int minutes, boolean workingTimeOnly) {}
