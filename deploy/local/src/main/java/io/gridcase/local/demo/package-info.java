/** Plays a working day of a town over the public API, as its staff would. */
@NullMarked
package io.gridcase.local.demo;

import org.jspecify.annotations.NullMarked;
