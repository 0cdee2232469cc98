/** The report and its way: received, filed as a case or rejected, closed when the case is struck off. */
@NullMarked
package io.gridcase.intake.report;

import org.jspecify.annotations.NullMarked;
