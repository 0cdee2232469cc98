package io.gridcase.closure.casefile;

import io.gridcase.code.CaseNumber;
import io.gridcase.refusal.NotFound;

/** No such case, or none that the caller may see. */
public class UnknownCase extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownCase(CaseNumber caseNumber) {
        super("case-not-found", "未找到案卷 / No such case", "there is no case %s for you".formatted(caseNumber));
    }
}
