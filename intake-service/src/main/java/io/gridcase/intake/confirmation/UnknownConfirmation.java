package io.gridcase.intake.confirmation;

import io.gridcase.refusal.NotFound;

/** There is no such confirmation, or not for the one who asks. */
public class UnknownConfirmation extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownConfirmation() {
        super("confirmation-not-found", "未找到核实任务 / No such confirmation", "there is no such task for you");
    }
}
