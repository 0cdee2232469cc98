/** Departments in PostgreSQL. */
@NullMarked
package io.gridcase.dispatch.department.persistence;

import org.jspecify.annotations.NullMarked;
