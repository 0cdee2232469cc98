/** Assignments in PostgreSQL. */
@NullMarked
package io.gridcase.dispatch.assignment.persistence;

import org.jspecify.annotations.NullMarked;
