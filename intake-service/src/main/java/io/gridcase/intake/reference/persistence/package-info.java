/** Reads the rules that the profile left in the database. */
@NullMarked
package io.gridcase.intake.reference.persistence;

import org.jspecify.annotations.NullMarked;
