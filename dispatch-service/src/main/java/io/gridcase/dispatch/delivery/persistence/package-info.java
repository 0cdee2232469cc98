/** What people are owed, as the database has it. */
@NullMarked
package io.gridcase.dispatch.delivery.persistence;

import org.jspecify.annotations.NullMarked;
