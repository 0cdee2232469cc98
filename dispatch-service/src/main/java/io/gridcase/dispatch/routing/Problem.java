package io.gridcase.dispatch.routing;

import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import io.gridcase.code.GridCode;
import java.util.List;

/** What somebody must be responsible for: a class of problems at a place. */
public record Problem(ClassKind kind, ClassCode code, GridCode grid) {

    /** The areas whose rules apply here, the narrowest first. */
    public List<String> areas() {
        return List.of(grid.value(), grid.village(), grid.town(), grid.county());
    }
}
