package io.gridcase.dispatch.changerequest;

import io.gridcase.refusal.Conflict;
import java.util.UUID;

/** The id was used for another request. */
public class RequestIdTaken extends Conflict {

    private static final long serialVersionUID = 1L;

    RequestIdTaken(UUID id) {
        super("request-id-taken", "申请编号已被使用 / The id is taken", "%s was another request".formatted(id));
    }
}
