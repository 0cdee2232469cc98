package io.gridcase.closure.evaluation;

import io.gridcase.cityprofile.evaluation.UnitKind;

/** What is to be counted: of which units, in which time, over which cases. */
public record Question(UnitKind units, Interval interval, Selection selection) {}
