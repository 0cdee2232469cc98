package io.gridcase.dispatch.whatif;

import io.gridcase.dispatch.routing.Routing;

/** A case that another matrix would have decided otherwise. */
public record ChangedCase(FiledProblem filed, Routing before, Routing after) {}
