package io.gridcase.intake.report;

import io.gridcase.code.Channel;
import io.gridcase.refusal.Invalid;

/** The city takes nothing in from this channel. */
public class UnknownChannel extends Invalid {

    private static final long serialVersionUID = 1L;

    public UnknownChannel(Channel channel) {
        super("unknown-channel", "未启用的来源 / The channel is not in use", "this city has no channel " + channel);
    }
}
