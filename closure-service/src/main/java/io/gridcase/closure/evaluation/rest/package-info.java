/** Figures and the cases behind them, over HTTP. */
@NullMarked
package io.gridcase.closure.evaluation.rest;

import org.jspecify.annotations.NullMarked;
