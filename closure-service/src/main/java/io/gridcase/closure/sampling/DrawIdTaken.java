package io.gridcase.closure.sampling;

import io.gridcase.refusal.Conflict;
import java.util.Map;
import java.util.UUID;

/** Under this id something else was drawn. */
public class DrawIdTaken extends Conflict {

    private static final long serialVersionUID = 1L;

    DrawIdTaken(UUID id) {
        super(
                "draw-id-taken",
                "编号已用于另一次抽样 / The id names another draw",
                "something else was drawn under %s".formatted(id),
                Map.of("id", id));
    }
}
