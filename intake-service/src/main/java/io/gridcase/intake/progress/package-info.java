/** How far a report has come, step by step, as its reporter may know it. */
@NullMarked
package io.gridcase.intake.progress;

import org.jspecify.annotations.NullMarked;
