package io.gridcase.dispatch.notification;

import io.gridcase.refusal.Invalid;

/** What should be an address of this channel is none. */
public class MalformedAddress extends Invalid {

    private static final long serialVersionUID = 1L;

    public MalformedAddress(Channel channel, String expected) {
        super("malformed-address", "地址格式不正确 / This is no address", "%s: expected %s".formatted(channel, expected));
    }
}
