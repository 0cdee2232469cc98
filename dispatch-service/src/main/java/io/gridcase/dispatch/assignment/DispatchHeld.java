package io.gridcase.dispatch.assignment;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.GridCode;

/** The case could not be dispatched by rule and waits for the dispatcher. */
public record DispatchHeld(CaseNumber caseNumber, GridCode gridCode, Hold hold) implements AssignmentEvent {}
