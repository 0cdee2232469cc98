package io.gridcase.dispatch.reply;

import io.gridcase.refusal.TooLarge;
import java.util.Map;

/** The reply is larger than any honest one. */
public class OversizedReply extends TooLarge {

    private static final long serialVersionUID = 1L;

    public OversizedReply(int most) {
        super(
                "oversized-reply",
                "答复过大 / The reply is too large",
                "a reply has at most %d bytes".formatted(most),
                Map.of("mostBytes", most));
    }
}
