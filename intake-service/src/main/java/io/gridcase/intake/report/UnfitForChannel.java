package io.gridcase.intake.report;

import io.gridcase.code.Channel;
import io.gridcase.refusal.Invalid;
import java.util.List;
import java.util.Map;

/** A report lacks what its channel needs, or says what the channel does not take. */
public class UnfitForChannel extends Invalid {

    private static final long serialVersionUID = 1L;

    UnfitForChannel(Channel channel, List<String> missing, List<String> unfit) {
        super(
                "unfit-for-channel",
                "内容不符合来源要求 / The report does not fit its channel",
                "for %s add the fields in \"missing\" and leave out those in \"unfit\"".formatted(channel),
                Map.of("missing", missing, "unfit", unfit));
    }
}
