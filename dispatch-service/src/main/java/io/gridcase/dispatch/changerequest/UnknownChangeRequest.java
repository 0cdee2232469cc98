package io.gridcase.dispatch.changerequest;

import io.gridcase.refusal.NotFound;
import java.util.UUID;

/** No such request within the caller's reach. */
public class UnknownChangeRequest extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownChangeRequest(UUID id) {
        super("change-request-not-found", "未找到申请 / No such request", "there is no change request " + id);
    }
}
