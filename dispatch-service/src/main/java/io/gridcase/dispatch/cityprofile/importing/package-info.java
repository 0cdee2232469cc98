/** Imports the city profile at start-up: as a whole, when it has changed, or not at all. */
@NullMarked
package io.gridcase.dispatch.cityprofile.importing;

import org.jspecify.annotations.NullMarked;
