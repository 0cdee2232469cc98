/** 值班: who looks after which grid, who is away, and so who is sent. */
@NullMarked
package io.gridcase.intake.roster;

import org.jspecify.annotations.NullMarked;
