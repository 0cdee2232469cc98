package io.gridcase.dispatch.assignment;

import io.gridcase.refusal.Conflict;
import java.util.Map;

/** The act does not fit the state that the assignment is in. */
public class IllegalTransition extends Conflict {

    private static final long serialVersionUID = 1L;

    IllegalTransition(AssignmentState state, AssignmentAction action) {
        super(
                "illegal-transition",
                "当前状态不允许此操作 / Not possible in the present state",
                "an assignment that is %s does not allow %s".formatted(state, action),
                Map.of(
                        "state",
                        state,
                        "allowed",
                        state.transitions().keySet().stream()
                                .filter(AssignmentAction::isAskedForHere)
                                .sorted()
                                .toList()));
    }
}
