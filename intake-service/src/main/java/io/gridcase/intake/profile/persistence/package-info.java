/** Replaces the tables that come from the city profile, all in one transaction. */
@NullMarked
package io.gridcase.intake.profile.persistence;

import org.jspecify.annotations.NullMarked;
