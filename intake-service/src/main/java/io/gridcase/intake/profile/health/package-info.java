/** Says whether this service has its city profile. */
@NullMarked
package io.gridcase.intake.profile.health;

import org.jspecify.annotations.NullMarked;
