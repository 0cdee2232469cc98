package io.gridcase.intake.report;

import io.gridcase.code.GridCode;
import io.gridcase.refusal.Invalid;

/** The city has no unit grid of this code. */
public class UnknownGrid extends Invalid {

    private static final long serialVersionUID = 1L;

    public UnknownGrid(GridCode grid) {
        super("unknown-grid", "网格编码不存在 / No such grid", "this city has no grid " + grid);
    }
}
