package io.gridcase.dispatch.routing;

/** A case that another matrix would have decided otherwise. */
public record ChangedCase(FiledProblem filed, Routing before, Routing after) {}
