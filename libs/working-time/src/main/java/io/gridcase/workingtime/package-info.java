/** Deadline arithmetic in a city's working time: limits, deadlines, time left, suspension. */
@NullMarked
package io.gridcase.workingtime;

import org.jspecify.annotations.NullMarked;
