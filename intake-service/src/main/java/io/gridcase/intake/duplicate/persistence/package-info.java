/** Searches the reports in the database by class, place and time. */
@NullMarked
package io.gridcase.intake.duplicate.persistence;

import org.jspecify.annotations.NullMarked;
