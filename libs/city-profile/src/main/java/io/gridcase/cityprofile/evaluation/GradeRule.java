package io.gridcase.cityprofile.evaluation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * From which score on a grade is given.
 *
 * @param from the score itself belongs to it
 * @param board the unit's colour on the board; empty: it does not hang there
 */
public record GradeRule(String scheme, BigDecimal from, Grade grade, Optional<BoardColour> board) {}
