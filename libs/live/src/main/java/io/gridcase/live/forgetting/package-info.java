/** Keeps the tables of changes short. */
@NullMarked
package io.gridcase.live.forgetting;

import org.jspecify.annotations.NullMarked;
