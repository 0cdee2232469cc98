package io.gridcase.intake.client;

import io.gridcase.code.Channel;
import io.gridcase.refusal.Invalid;

/** A client that cannot be what it is entered as. */
public class UnfitClient extends Invalid {

    private static final long serialVersionUID = 1L;

    private UnfitClient(String code, String title, String detail) {
        super(code, title, detail);
    }

    static UnfitClient channel(Channel channel) {
        return new UnfitClient(
                "channel-of-people",
                "该渠道不能由系统接入 / Clients do not report on this channel",
                "%s is for staff, one of %s is for clients".formatted(channel, ApiClient.CHANNELS));
    }

    static UnfitClient foreignSystem() {
        return new UnfitClient(
                "foreign-system-of-partners",
                "外部系统仅用于 PARTNER 渠道，且必填 / A partner names its system, nobody else does",
                "foreignSystem belongs to channel PARTNER, and only there");
    }
}
