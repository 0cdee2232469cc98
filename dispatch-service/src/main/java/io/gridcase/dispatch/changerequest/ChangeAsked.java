package io.gridcase.dispatch.changerequest;

/** A department asks for something. */
public record ChangeAsked(ChangeRequest request) implements ChangeRequestEvent {}
