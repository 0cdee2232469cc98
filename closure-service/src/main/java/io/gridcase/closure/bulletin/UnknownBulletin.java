package io.gridcase.closure.bulletin;

import io.gridcase.refusal.NotFound;
import java.util.UUID;

/** No such bulletin, or a draft of somebody else's area. */
public class UnknownBulletin extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownBulletin(UUID id) {
        super("bulletin-not-found", "未找到通报 / No such bulletin", "there is no bulletin %s for you".formatted(id));
    }
}
