package io.gridcase.intake.catalogue;

import io.gridcase.refusal.Invalid;

/** A report or its filing names a condition that the class does not have. */
public class UnknownCondition extends Invalid {

    private static final long serialVersionUID = 1L;

    UnknownCondition(ClassId id, int conditionNo) {
        super(
                "unknown-condition",
                "未知的立案条件 / Unknown filing condition",
                "class %s has no condition %d; see GET /classes".formatted(id, conditionNo));
    }
}
