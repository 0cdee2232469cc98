package io.gridcase.closure.evaluation;

import io.gridcase.cityprofile.evaluation.Figure;
import java.util.Map;

/** The figures of one unit; what is not named is none. */
public record UnitFigures(String unit, Map<Figure, Long> figures) {

    public long of(Figure figure) {
        return figures.getOrDefault(figure, 0L);
    }
}
