/** Keeps absences in the database and the roster of the city profile in memory. */
@NullMarked
package io.gridcase.intake.roster.persistence;

import org.jspecify.annotations.NullMarked;
