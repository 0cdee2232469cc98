package io.gridcase.dispatch.changerequest;

/** Nothing comes of the request: it was refused or withdrawn, or lapsed. */
public record ChangeRequestEnded(ChangeRequest request, Decision decision) implements ChangeRequestEvent {}
