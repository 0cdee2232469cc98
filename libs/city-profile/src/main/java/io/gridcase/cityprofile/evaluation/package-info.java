/** 综合评价: what is counted, which ratios are formed of it, and how a city turns them into scores. */
@NullMarked
package io.gridcase.cityprofile.evaluation;

import org.jspecify.annotations.NullMarked;
