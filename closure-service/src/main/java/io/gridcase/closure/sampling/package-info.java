/** 督查: cases that were struck off are drawn by lot and looked at once more, by people who had no part in them. */
@NullMarked
package io.gridcase.closure.sampling;

import org.jspecify.annotations.NullMarked;
