package io.gridcase.dispatch.assignment;

import io.gridcase.code.CaseNumber;

/** What happened to an assignment; past tense, and never without the change of state that it tells of. */
public interface AssignmentEvent {

    CaseNumber caseNumber();
}
