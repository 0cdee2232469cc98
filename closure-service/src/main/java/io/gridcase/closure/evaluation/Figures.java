package io.gridcase.closure.evaluation;

import io.gridcase.cityprofile.evaluation.Figure;
import io.gridcase.code.CaseNumber;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** The figures of units, and the cases behind each: both come of the same rows, so they always agree. */
public interface Figures {

    /** Units of which there is nothing to count are left out. */
    Uni<List<UnitFigures>> count(Question question);

    /** Every case behind a figure, of every unit. */
    Uni<List<CaseOfUnit>> all(Question question, Figure figure);

    /** By case number, beginning behind {@code after}; at most so many. */
    Uni<List<CountedCase>> cases(Question question, FigureOfUnit figure, Optional<CaseNumber> after, int atMost);
}
