/** The officers' desk: the queue of reports that wait for a decision, claimed one by one, and what became of them. */
@NullMarked
package io.gridcase.intake.desk;

import org.jspecify.annotations.NullMarked;
