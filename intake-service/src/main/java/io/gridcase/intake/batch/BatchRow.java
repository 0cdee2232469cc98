package io.gridcase.intake.batch;

import java.util.UUID;

/** Which report a row of a list became. */
public record BatchRow(int number, String foreignNumber, UUID reportId) {}
