package io.gridcase.intake.client;

import io.gridcase.refusal.Conflict;

/** Nothing can be sent from here: there is no key under which a client's secret could be kept. */
public class CallbacksOff extends Conflict {

    private static final long serialVersionUID = 1L;

    public CallbacksOff() {
        super(
                "callbacks-off",
                "未启用回调 / Callbacks are not set up",
                "the operator has to set gridcase.callback.sealing-key first");
    }
}
