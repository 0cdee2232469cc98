/** Keeps confirmations in the database and counts what each person has open. */
@NullMarked
package io.gridcase.intake.confirmation.persistence;

import org.jspecify.annotations.NullMarked;
