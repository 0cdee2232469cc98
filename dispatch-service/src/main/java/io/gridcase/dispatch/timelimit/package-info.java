/** 处置时限: until when a case must be handled, counted in the city's working time. */
@NullMarked
package io.gridcase.dispatch.timelimit;

import org.jspecify.annotations.NullMarked;
