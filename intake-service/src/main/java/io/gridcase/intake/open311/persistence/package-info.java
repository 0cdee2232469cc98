/** Reads and keeps in the database what only Open311 asks for. */
@NullMarked
package io.gridcase.intake.open311.persistence;

import org.jspecify.annotations.NullMarked;
