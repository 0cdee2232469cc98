/** Changes in the table that a trigger fills, read in an order in which none appears late. */
@NullMarked
package io.gridcase.dispatch.live.persistence;

import org.jspecify.annotations.NullMarked;
