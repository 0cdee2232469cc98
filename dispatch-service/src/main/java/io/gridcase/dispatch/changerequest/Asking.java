package io.gridcase.dispatch.changerequest;

import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.assignment.AssignmentScope;

/**
 * Who asks about which assignment.
 *
 * @param by staff code
 */
public record Asking(CaseNumber caseNumber, AssignmentScope scope, String by) {}
