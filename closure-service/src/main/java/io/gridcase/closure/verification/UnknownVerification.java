package io.gridcase.closure.verification;

import io.gridcase.code.CaseNumber;
import io.gridcase.refusal.NotFound;

/** No such verification, or none that is the caller's to see. */
public class UnknownVerification extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownVerification(CaseNumber caseNumber) {
        super(
                "verification-not-found",
                "未找到核查任务 / No such verification",
                "there is no verification of case %s for you".formatted(caseNumber));
    }
}
