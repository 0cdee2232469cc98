package io.gridcase.intake.roster;

import io.gridcase.refusal.NotFound;

/** There is no such grid, or not in the areas of the one who asks. */
public class UnknownGrid extends NotFound {

    private static final long serialVersionUID = 1L;

    UnknownGrid() {
        super("grid-not-found", "未找到网格 / No such grid", "there is no grid of that code in your areas");
    }
}
