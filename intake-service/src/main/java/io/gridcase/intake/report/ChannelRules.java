package io.gridcase.intake.report;

import io.gridcase.code.Channel;
import io.smallrye.mutiny.Uni;

/** The rules of the city's channels. */
public interface ChannelRules {

    /** Fails with {@link UnknownChannel} where the city does not use the channel. */
    Uni<ChannelRule> of(Channel channel);
}
