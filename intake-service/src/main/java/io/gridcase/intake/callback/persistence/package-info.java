/** Keeps in the database what clients are to be told; triggers put it there, in the transaction of each step. */
@NullMarked
package io.gridcase.intake.callback.persistence;

import org.jspecify.annotations.NullMarked;
