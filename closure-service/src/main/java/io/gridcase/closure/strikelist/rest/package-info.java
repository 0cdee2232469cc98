/** Shows, exports and prints the lists. */
@NullMarked
package io.gridcase.closure.strikelist.rest;

import org.jspecify.annotations.NullMarked;
