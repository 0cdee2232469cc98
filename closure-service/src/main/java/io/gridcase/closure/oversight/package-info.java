/** What supervisors ask about the open cases below them: what is overdue, where, whose, and who gives back. */
@NullMarked
package io.gridcase.closure.oversight;

import org.jspecify.annotations.NullMarked;
