package io.gridcase.dispatch.reply;

import io.gridcase.refusal.Invalid;

/** The reply cannot be read, or contradicts itself. */
public class MalformedReply extends Invalid {

    private static final long serialVersionUID = 1L;

    public MalformedReply(String what) {
        super("malformed-reply", "答复格式不正确 / The reply is malformed", what);
    }
}
