package io.gridcase.dispatch.routing;

import io.gridcase.code.GridCode;
import io.gridcase.refusal.NotFound;

/** The place lies outside the caller's areas. */
public class PlaceOutOfReach extends NotFound {

    private static final long serialVersionUID = 1L;

    public PlaceOutOfReach(GridCode grid) {
        super("place-out-of-reach", "不在管辖范围内 / Outside your areas", "there is no grid " + grid + " in your areas");
    }
}
