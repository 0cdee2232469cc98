/** Brings the city profile (classes, conditions, grids) into this service when it starts. */
@NullMarked
package io.gridcase.intake.profile;

import org.jspecify.annotations.NullMarked;
