package io.gridcase.dispatch.assignment;

import io.gridcase.code.CaseNumber;
import io.gridcase.refusal.Conflict;

/** A second event says that the same case was filed. */
public class CaseAlreadyOpened extends Conflict {

    private static final long serialVersionUID = 1L;

    CaseAlreadyOpened(CaseNumber caseNumber) {
        super("case-already-opened", "案卷已存在 / The case is here already", "case " + caseNumber + " was filed before");
    }
}
