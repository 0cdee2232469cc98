package io.gridcase.closure.sampling;

import io.gridcase.refusal.Conflict;
import java.util.Map;
import java.util.UUID;

/** Somebody has looked at this sample before. */
public class CheckedAlready extends Conflict {

    private static final long serialVersionUID = 1L;

    CheckedAlready(UUID id) {
        super(
                "checked-already",
                "已抽查 / Somebody has looked already",
                "the sample check %s is answered".formatted(id),
                Map.of("id", id));
    }
}
