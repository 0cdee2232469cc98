package io.gridcase.closure.supervision;

import io.gridcase.refusal.Conflict;
import java.util.Map;

/** A proposal is decided once. */
class DecidedAlready extends Conflict {

    private static final long serialVersionUID = 1L;

    DecidedAlready(ProposalState state) {
        super(
                "proposal-decided",
                "该建议已处理 / The proposal is decided",
                "a proposal that is %s cannot be decided again".formatted(state),
                Map.of("state", state.name()));
    }
}
