package io.gridcase.dispatch.changerequest;

/** The head of the department agrees; a dispatcher decides. */
public record ChangeEndorsed(ChangeRequest request, Endorsement endorsement) implements ChangeRequestEvent {}
