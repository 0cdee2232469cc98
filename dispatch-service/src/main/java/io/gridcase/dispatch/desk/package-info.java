/** What somebody has to work on, the most urgent first, as a list that can be counted, taken home and watched. */
@NullMarked
package io.gridcase.dispatch.desk;

import org.jspecify.annotations.NullMarked;
