package io.gridcase.dispatch.reply;

import io.gridcase.refusal.Conflict;
import java.util.Map;

/** The reply is to an assignment that was issued again since: in another round, or for rework. */
public class StaleReply extends Conflict {

    private static final long serialVersionUID = 1L;

    StaleReply(Reply reply, int round, int reworkCount) {
        super(
                "stale-reply",
                "答复对应的派遣已失效 / The assignment was issued again since",
                "the reply is to round %d, rework %d; it is round %d, rework %d now"
                        .formatted(reply.round(), reply.reworkCount(), round, reworkCount),
                Map.of("round", round, "reworkCount", reworkCount));
    }
}
