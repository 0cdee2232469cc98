/** 合署: one department takes the place of another, with everything that the other has in hand. */
@NullMarked
package io.gridcase.dispatch.merger;

import org.jspecify.annotations.NullMarked;
