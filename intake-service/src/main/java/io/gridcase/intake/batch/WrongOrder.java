package io.gridcase.intake.batch;

import io.gridcase.refusal.Invalid;

/** What is said about a list as a whole cannot be. */
public class WrongOrder extends Invalid {

    private static final long serialVersionUID = 1L;

    WrongOrder(String detail) {
        super("wrong-list-order", "清单参数不正确 / The list is not described rightly", detail);
    }
}
