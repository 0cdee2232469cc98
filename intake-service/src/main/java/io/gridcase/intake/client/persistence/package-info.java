/** Keeps API clients in the database. */
@NullMarked
package io.gridcase.intake.client.persistence;

import org.jspecify.annotations.NullMarked;
