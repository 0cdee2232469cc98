/** 综合评价: what the events say about cases, people and departments, counted for any period and always drilled to the cases. */
@NullMarked
package io.gridcase.closure.evaluation;

import org.jspecify.annotations.NullMarked;
