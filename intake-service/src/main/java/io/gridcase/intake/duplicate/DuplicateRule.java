package io.gridcase.intake.duplicate;

import java.time.Duration;

/** How near two reports of a class must be to be offered as one. */
public record DuplicateRule(int metres, Duration time) {}
