/** 值班: who looks after which grid on a day, and so who is the one to go there. */
@NullMarked
package io.gridcase.roster;

import org.jspecify.annotations.NullMarked;
