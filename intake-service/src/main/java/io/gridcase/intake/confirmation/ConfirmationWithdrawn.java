package io.gridcase.intake.confirmation;

import io.gridcase.refusal.Conflict;
import java.util.Map;

/** Whoever was sent was called back: the centre has rejected or merged the report meanwhile. */
public class ConfirmationWithdrawn extends Conflict {

    private static final long serialVersionUID = 1L;

    ConfirmationWithdrawn(Confirmation withdrawn) {
        super(
                "confirmation-withdrawn",
                "核实任务已撤销 / Nobody needs to look any more",
                "report %s was decided without it".formatted(withdrawn.report().id()),
                Map.of(
                        "state",
                        withdrawn.state(),
                        "reportState",
                        withdrawn.report().state()));
    }
}
