/** Reads the city profile at start-up; an invalid one stops the service with everything that is wrong. */
@NullMarked
package io.gridcase.closure.cityprofile.importing;

import org.jspecify.annotations.NullMarked;
