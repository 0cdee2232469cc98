package io.gridcase.closure.supervision;

import io.gridcase.refusal.NotFound;
import java.util.UUID;

/** No such proposal or supervision, or none that is the caller's to see. */
class UnknownSupervision extends NotFound {

    private static final long serialVersionUID = 1L;

    UnknownSupervision(UUID id) {
        super(
                "supervision-not-found",
                "未找到督办 / No such supervision",
                "there is no supervision %s for you".formatted(id));
    }
}
