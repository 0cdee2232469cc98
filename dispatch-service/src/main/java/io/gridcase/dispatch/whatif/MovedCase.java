package io.gridcase.dispatch.whatif;

/** A case that would stand otherwise. */
public record MovedCase(FiledProblem filed, Outcome before, Outcome after) {}
