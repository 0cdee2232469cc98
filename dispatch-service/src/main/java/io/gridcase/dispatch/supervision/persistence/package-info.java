/** Reminders and supervisions in PostgreSQL. */
@NullMarked
package io.gridcase.dispatch.supervision.persistence;

import org.jspecify.annotations.NullMarked;
