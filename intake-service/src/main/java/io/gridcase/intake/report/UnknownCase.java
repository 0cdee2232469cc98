package io.gridcase.intake.report;

import io.gridcase.code.CaseNumber;
import io.gridcase.refusal.NotFound;

/** No report became a case of this number. */
public class UnknownCase extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownCase(CaseNumber number) {
        super("case-not-found", "未找到案卷 / No such case", "there is no case " + number);
    }
}
