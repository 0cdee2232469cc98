package io.gridcase.dispatch.assignment;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.GridCode;

/**
 * An assisting department has answered.
 *
 * @param round the dispatch that it was asked with
 * @param assistanceCount how many answers of assisting departments this case has, this one included
 */
public record AssistanceAnswered(
        CaseNumber caseNumber, GridCode gridCode, int round, Assistance assistance, int assistanceCount)
        implements AssignmentEvent {}
