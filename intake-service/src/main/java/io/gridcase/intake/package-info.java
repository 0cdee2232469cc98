/** Takes in what inspectors report and turns it into cases: 上报 → 立案, each with a number of its own and told to all. */
@NullMarked
package io.gridcase.intake;

import org.jspecify.annotations.NullMarked;
