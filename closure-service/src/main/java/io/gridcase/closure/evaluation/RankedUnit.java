package io.gridcase.closure.evaluation;

import io.gridcase.cityprofile.evaluation.Score;
import io.gridcase.closure.evaluation.Units.Unit;
import java.util.Optional;

/**
 * One unit in a ranking.
 *
 * @param rank from 1; equal scores share a rank, and the next one counts them all: 1, 2, 2, 4. Empty: there is nothing to
 *     rank it by
 */
public record RankedUnit(Unit unit, UnitFigures figures, Score score, Optional<Integer> rank) {}
