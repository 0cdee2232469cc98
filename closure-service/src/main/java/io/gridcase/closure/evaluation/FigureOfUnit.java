package io.gridcase.closure.evaluation;

import io.gridcase.cityprofile.evaluation.Figure;

/** One figure of one unit. */
public record FigureOfUnit(String unit, Figure figure) {}
