package io.gridcase.dispatch.assignment;

import io.gridcase.code.CaseNumber;
import io.gridcase.refusal.NotFound;

/** No clock runs, because nobody is responsible. */
public class NoDeadline extends NotFound {

    private static final long serialVersionUID = 1L;

    NoDeadline(CaseNumber caseNumber) {
        super("no-deadline", "尚未派遣，没有处置时限 / Nobody is responsible yet", "no clock runs for case " + caseNumber);
    }
}
