/** Asks the table of open cases by statements that indices answer. */
@NullMarked
package io.gridcase.closure.oversight.persistence;

import org.jspecify.annotations.NullMarked;
