package io.gridcase.dispatch.changerequest;

import static io.gridcase.dispatch.changerequest.ChangeRequestAction.ENDORSE;
import static io.gridcase.dispatch.changerequest.ChangeRequestAction.GRANT;
import static io.gridcase.dispatch.changerequest.ChangeRequestAction.LAPSE;
import static io.gridcase.dispatch.changerequest.ChangeRequestAction.REFUSE;
import static io.gridcase.dispatch.changerequest.ChangeRequestAction.WITHDRAW;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Where a change request stands between asking and the decision. */
public enum ChangeRequestState {
    /** The head of the department has not agreed yet. */
    ASKED,
    /** A dispatcher decides. */
    ENDORSED,
    GRANTED,
    REFUSED,
    WITHDRAWN,
    LAPSED;

    private static final Map<ChangeRequestState, Map<ChangeRequestAction, ChangeRequestState>> TRANSITIONS = Map.of(
            ASKED, Map.of(ENDORSE, ENDORSED, REFUSE, REFUSED, WITHDRAW, WITHDRAWN, LAPSE, LAPSED),
            ENDORSED, Map.of(GRANT, GRANTED, REFUSE, REFUSED, WITHDRAW, WITHDRAWN, LAPSE, LAPSED));

    /** What may be done in this state, and where it leads. */
    public Map<ChangeRequestAction, ChangeRequestState> transitions() {
        return TRANSITIONS.getOrDefault(this, Map.of());
    }

    /** @throws ChangeRequestDecided when the table does not list it */
    ChangeRequestState after(ChangeRequestAction action) {
        var next = transitions().get(action);
        if (next == null) {
            throw new ChangeRequestDecided(this, action);
        }
        return next;
    }

    /** States in which somebody still has to decide. */
    public static List<ChangeRequestState> open() {
        return Arrays.stream(values())
                .filter(state -> !state.transitions().isEmpty())
                .toList();
    }
}
