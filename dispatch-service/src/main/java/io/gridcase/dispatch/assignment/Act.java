package io.gridcase.dispatch.assignment;

import io.gridcase.code.CaseNumber;
import io.gridcase.refusal.ExpectedVersion;

/**
 * Who wants to act on which assignment.
 *
 * @param seen the version that the person has looked at
 * @param by staff code
 */
public record Act(CaseNumber caseNumber, ExpectedVersion seen, AssignmentScope scope, String by) {}
