package io.gridcase.dispatch.assignment;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.GridCode;
import java.time.Instant;

/** 仲裁: the case was returned too often; a supervisor decides who is responsible. */
public record ArbitrationRequested(CaseNumber caseNumber, GridCode gridCode, int returnCount, Instant requestedAt)
        implements AssignmentEvent {}
