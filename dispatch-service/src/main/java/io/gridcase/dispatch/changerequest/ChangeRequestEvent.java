package io.gridcase.dispatch.changerequest;

/** What happened to a change request. */
public sealed interface ChangeRequestEvent permits ChangeAsked, ChangeEndorsed, ChangeRequestEnded {

    ChangeRequest request();
}
