package io.gridcase.closure.evaluation;

import io.gridcase.closure.evaluation.Units.Unit;
import java.util.List;

/**
 * The figures of all units of a kind.
 *
 * @param interval what was counted, and as of when
 */
public record Evaluation(Interval interval, List<Line> lines) {

    /** One unit with its figures. */
    public record Line(Unit unit, UnitFigures figures) {}
}
