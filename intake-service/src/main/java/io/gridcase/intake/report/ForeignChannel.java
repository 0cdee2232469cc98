package io.gridcase.intake.report;

import io.gridcase.code.Channel;
import io.gridcase.refusal.Forbidden;
import java.util.Map;
import java.util.Set;

/** Nobody reports through a channel that is not theirs: an inspector takes no calls, an officer was not on site. */
public class ForeignChannel extends Forbidden {

    private static final long serialVersionUID = 1L;

    ForeignChannel(Channel channel, Set<Channel> own) {
        super(
                "foreign-channel",
                "不能使用此来源上报 / The channel is not yours",
                "%s is for others; use one of \"channels\"".formatted(channel),
                Map.of("channels", own));
    }
}
