package io.gridcase.dispatch.notification;

import io.gridcase.refusal.Conflict;

/** The operator has not set this channel up. */
public class ChannelOff extends Conflict {

    private static final long serialVersionUID = 1L;

    public ChannelOff(Channel channel) {
        super("channel-off", "未启用该通知渠道 / This channel is not set up", "nothing is sent by " + channel + " from here");
    }
}
