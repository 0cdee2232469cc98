package io.gridcase.dispatch.changerequest;

import io.gridcase.refusal.Conflict;
import java.util.Map;

/** The act does not fit the state that the request is in. */
public class ChangeRequestDecided extends Conflict {

    private static final long serialVersionUID = 1L;

    ChangeRequestDecided(ChangeRequestState state, ChangeRequestAction action) {
        super(
                "illegal-transition",
                "当前状态不允许此操作 / Not possible in the present state",
                "a request that is %s does not allow %s".formatted(state, action),
                Map.of(
                        "state",
                        state,
                        "allowed",
                        state.transitions().keySet().stream().sorted().toList()));
    }
}
