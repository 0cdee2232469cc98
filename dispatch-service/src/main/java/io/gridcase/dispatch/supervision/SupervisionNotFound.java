package io.gridcase.dispatch.supervision;

import io.gridcase.refusal.NotFound;
import java.util.UUID;

/** The case has no such reminder or supervision. */
public class SupervisionNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public SupervisionNotFound(UUID id) {
        super("supervision-not-found", "未找到督办 / No such supervision", "there is no reminder or supervision " + id);
    }
}
