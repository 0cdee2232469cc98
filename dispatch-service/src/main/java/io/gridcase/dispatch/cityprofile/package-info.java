/** The part of the city profile that this service lives by. */
@NullMarked
package io.gridcase.dispatch.cityprofile;

import org.jspecify.annotations.NullMarked;
