package io.gridcase.closure.sampling;

import io.gridcase.refusal.Invalid;

/** Whoever finds a closed case unsolved says what is wrong. */
public class RemarkRequired extends Invalid {

    private static final long serialVersionUID = 1L;

    RemarkRequired() {
        super("remark-required", "抽查不合格须说明原因 / A failed sample says why", "say in remark what is wrong");
    }
}
