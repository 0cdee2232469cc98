package io.gridcase.intake.confirmation;

import static io.gridcase.intake.confirmation.ConfirmationAction.ANSWER;
import static io.gridcase.intake.confirmation.ConfirmationAction.CANCEL;
import static io.gridcase.intake.confirmation.ConfirmationAction.REASSIGN;
import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;

/** Where a confirmation stands. Overdue is no state, but an open one whose time is over. */
public enum ConfirmationState {
    /** 待核实: nobody has looked yet. */
    OPEN,
    /** 已核实: the result is with it. */
    DONE,
    /** 已撤销: nobody needs to look. */
    CANCELLED;

    private record Step(ConfirmationState from, ConfirmationAction action) {}

    private static final Map<Step, ConfirmationState> TRANSITIONS = Map.ofEntries(
            entry(new Step(OPEN, ANSWER), DONE),
            entry(new Step(OPEN, REASSIGN), OPEN),
            entry(new Step(OPEN, CANCEL), CANCELLED));

    /** @throws IllegalTransition when the table does not list it */
    ConfirmationState after(ConfirmationAction action) {
        return next(action).orElseThrow(() -> new IllegalTransition(this, action));
    }

    /** Where the action leads from here, if it is allowed. */
    public Optional<ConfirmationState> next(ConfirmationAction action) {
        return Optional.ofNullable(TRANSITIONS.get(new Step(this, action)));
    }
}
