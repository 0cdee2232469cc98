package io.gridcase.dispatch.reply;

import io.gridcase.refusal.Forbidden;

/** Nobody can tell that the reply comes from the department that it names. */
public class UnprovenReply extends Forbidden {

    private static final long serialVersionUID = 1L;

    public UnprovenReply(String why) {
        super("unproven-reply", "无法确认答复来源 / The reply is not signed by the department", why);
    }
}
