package io.gridcase.dispatch.supervision;

import io.gridcase.dispatch.assignment.Assignment;

/** A supervision that was just changed, with the assignment that counts it. */
public record Supervised(Supervision supervision, Assignment assignment) {}
