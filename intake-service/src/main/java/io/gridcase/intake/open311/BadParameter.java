package io.gridcase.intake.open311;

import io.gridcase.refusal.Invalid;

/** A parameter of an Open311 call is missing or cannot be understood. */
public class BadParameter extends Invalid {

    private static final long serialVersionUID = 1L;

    public BadParameter(String name, String reason) {
        super("bad-parameter", "参数不正确 / A parameter is not valid", name + " " + reason);
    }
}
