/** Reads and claims the queue in the database. */
@NullMarked
package io.gridcase.intake.desk.persistence;

import org.jspecify.annotations.NullMarked;
